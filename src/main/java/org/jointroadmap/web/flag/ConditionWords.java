package org.jointroadmap.web.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.web.layout.Texts;
import org.springframework.stereotype.Component;

/** A condition of a rule in the language of the page, where its author wrote operators and names of components. */
@Component("conditionWords")
public class ConditionWords {
    private static final String STEM = "flag.why.is.";
    private static final String ABSENT = "not ( ";

    private final FactWords words;
    private final Texts texts;

    ConditionWords(FactWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    public String of(Condition condition) {
        String text = condition.text();
        if (text.equals("exists")) {
            return texts.get("flag.why.there");
        }
        if (!text.startsWith(ABSENT)) {
            return either(new Symbols(text), condition.fact());
        }
        Symbols asked = new Symbols(text.substring(ABSENT.length(), text.length() - 1));
        return asked.isAtEnd()
                ? texts.get("flag.why.absent")
                : texts.get("flag.why.absent.with", all(asked, condition.fact()));
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
        } while (asked.accept("||"));
        return String.join(texts.get(STEM + "or"), parts);
    }

    private String both(Symbols asked, String fact) {
        List<String> parts = new ArrayList<>();
        do {
            parts.add(one(asked, fact));
        } while (asked.accept("&&"));
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
        return texts.get(STEM + "said", words.component(fact, name), negated ? no() : compared(asked, fact, name));
    }

    private String compared(Symbols asked, String fact, String name) {
        boolean not = asked.accept("not");
        if (asked.accept("in")) {
            return texts.get(STEM + (not ? "none" : "one"), list(asked, fact, name));
        }
        if (asked.accept("contains")) {
            return texts.get(STEM + (not ? "without" : "with"), value(asked.next(), fact, name));
        }
        return Order.of(asked.peek())
                .map(order -> {
                    asked.next();
                    return texts.get(STEM + order, value(asked.next(), fact, name));
                })
                .orElseGet(() -> texts.get("flag.why.yes"));
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
