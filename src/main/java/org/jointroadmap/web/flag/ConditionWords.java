package org.jointroadmap.web.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.web.layout.Texts;
import org.springframework.stereotype.Component;

/** A condition of a rule in the language of the page, where its author wrote operators and names of components. */
@Component("conditionWords")
public class ConditionWords {
    private static final String STEM = "flag.why.is.";
    private static final Set<String> SIGNS = Set.of("+", "-", "*", "/");
    private static final Map<String, String> WHOLE = Map.of(
            "not ( ", "flag.why.absent.", "exists ( ", "flag.why.present.", "accumulate ( ", "flag.why.counted.");
    private static final Map<String, String> OF_TEXTS =
            Map.of("contains", "with", "startsWith", "starts", "endsWith", "ends", "matches", "fits");

    private final FactWords words;
    private final Texts texts;

    ConditionWords(FactWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** In words; a condition of a kind that has none is said as its author wrote it. */
    public String of(Condition condition) {
        String text = condition.text();
        if (text.equals("exists")) {
            return texts.get("flag.why.there");
        }
        for (Map.Entry<String, String> whole : WHOLE.entrySet()) {
            if (text.startsWith(whole.getKey())) {
                return whole(text.substring(whole.getKey().length(), text.length() - 1), condition, whole.getValue());
            }
        }
        Symbols asked = new Symbols(text);
        String said = either(asked, condition.fact());
        return asked.isAtEnd() ? said : text;
    }

    private String whole(String inside, Condition condition, String key) {
        Symbols asked = new Symbols(inside);
        if (asked.isAtEnd()) {
            return texts.get(key + "any");
        }
        String said = all(asked, condition.fact());
        return asked.isAtEnd() ? texts.get(key + "with", said) : condition.text();
    }

    private String all(Symbols asked, String fact) {
        List<String> parts = new ArrayList<>();
        do {
            parts.add(either(asked, fact));
        } while (asked.accept(","));
        return String.join("; ", parts);
    }

    private String either(Symbols asked, String fact) {
        List<String> parts = new ArrayList<>();
        do {
            parts.add(both(asked, fact));
        } while (asked.accept("||") || asked.accept("or"));
        return String.join(texts.get(STEM + "or"), parts);
    }

    private String both(Symbols asked, String fact) {
        List<String> parts = new ArrayList<>();
        do {
            parts.add(one(asked, fact));
        } while (asked.accept("&&") || asked.accept("and"));
        return String.join(texts.get(STEM + "and"), parts);
    }

    private String one(Symbols asked, String fact) {
        boolean negated = asked.accept("!");
        if (asked.accept("(")) {
            String inside = either(asked, fact);
            asked.accept(")");
            return negated ? texts.get(STEM + "not", inside) : inside;
        }
        String name = asked.next();
        String said = sum(words.component(fact, name), asked, fact, name);
        return texts.get(STEM + "said", said, negated ? no() : compared(asked, fact, name));
    }

    /** With what is added to it, or taken from it. */
    private String sum(String first, Symbols asked, String fact, String name) {
        StringBuilder sum = new StringBuilder(first);
        while (SIGNS.contains(asked.peek()) && !asked.isAtEnd()) {
            sum.append(' ').append(asked.next()).append(' ').append(value(asked.next(), fact, name));
        }
        return sum.toString();
    }

    private String compared(Symbols asked, String fact, String name) {
        boolean not = asked.accept("not");
        if (asked.accept("in")) {
            return texts.get(STEM + (not ? "none" : "one"), list(asked, fact, name));
        }
        if (asked.accept("between")) {
            String least = side(asked, fact, name);
            asked.accept("and");
            return texts.get(STEM + "between", least, side(asked, fact, name));
        }
        if (asked.accept("str")) {
            asked.accept("[");
        }
        String key = OF_TEXTS.get(asked.peek());
        if (key != null) {
            asked.next();
            asked.accept("]");
            return texts.get(STEM + (not ? "not." : "") + key, value(asked.next(), fact, name));
        }
        return Order.of(asked.peek())
                .map(order -> {
                    asked.next();
                    return texts.get(STEM + order, side(asked, fact, name));
                })
                .orElseGet(() -> texts.get("flag.why.yes"));
    }

    private String side(Symbols asked, String fact, String name) {
        return sum(value(asked.next(), fact, name), asked, fact, name);
    }

    private String list(Symbols asked, String fact, String name) {
        List<String> values = new ArrayList<>();
        asked.accept("(");
        do {
            values.add(asked.next());
        } while (asked.accept(","));
        asked.accept(")");
        return values.stream().map(value -> value(value, fact, name)).collect(Collectors.joining(", "));
    }

    /** A constant is written with its enumeration, such as Severity.INFO; a variable keeps the name that its rule gave it. */
    private String value(String written, String fact, String name) {
        if (written.endsWith(")")) {
            return words.component(fact, written);
        }
        String bare = written.startsWith("$") || written.matches("-?[0-9.]+")
                ? written
                : written.substring(written.lastIndexOf('.') + 1);
        return words.value(fact, name, written.startsWith("\"") ? written.substring(1, written.length() - 1) : bare);
    }

    private String no() {
        return texts.get("flag.why.no");
    }
}
