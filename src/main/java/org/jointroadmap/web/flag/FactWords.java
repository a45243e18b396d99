package org.jointroadmap.web.flag;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Known;
import org.jointroadmap.fact.Meaning;
import org.jointroadmap.fact.Said;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.web.layout.Texts;
import org.jointroadmap.web.project.StageNames;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the facts of the rules, their components and values are called, in the language of the page. */
@Component("factWords")
public class FactWords {
    private static final String STEM = "flag.fact.";
    private static final String UNKNOWN = "flag.why.unknown";

    private final StageNames stages;
    private final Texts texts;
    private final AnswerWords answers;
    private final Map<String, String> units = new HashMap<>();

    FactWords(StageNames stages, Texts texts, AnswerWords answers) {
        this.stages = stages;
        this.texts = texts;
        this.answers = answers;
        for (Class<?> fact : Fact.class.getPermittedSubclasses()) {
            Arrays.stream(fact.getRecordComponents())
                    .filter(component -> component.getType() == int.class)
                    .forEach(component -> units.put(fact.getSimpleName() + '.' + component.getName(), unit(component)));
        }
    }

    public String fact(String type) {
        return texts.get(STEM + type);
    }

    /** A component of a fact; a variable keeps the name that its rule gave it. */
    public String component(String type, String name) {
        return answers.question(name).orElseGet(() -> ownComponent(type, name));
    }

    private String ownComponent(String type, String name) {
        return texts.orElse(name.equals(type) ? STEM + type : STEM + type + '.' + name, name);
    }

    /** What was seen of a component. */
    public String seen(Condition condition, String name, String value) {
        return condition.unknown().contains(name) ? texts.get(UNKNOWN) : value(condition.fact(), name, value);
    }

    /** A number with its unit, yes or no, one of our words, and everything else as it is. */
    public String value(String type, String name, String value) {
        if (name.equals(type)) {
            return texts.get("flag.why.there");
        }
        if (isUnknown(type, name, value)) {
            return texts.get(UNKNOWN);
        }
        if (value.equals("0")) {
            return texts.orElse(STEM + type + '.' + name + ".0", number(type, name, value));
        }
        return number(type, name, value);
    }

    private String number(String type, String name, String value) {
        String unit = units.get(type + '.' + name);
        if (unit != null && value.matches("-?\\d+")) {
            return Said.in(LocaleContextHolder.getLocale(), Integer.parseInt(value), unit);
        }
        return answers.number(name, value).orElseGet(() -> word(name, value));
    }

    private String word(String name, String value) {
        return switch (value) {
            case "true" -> texts.get("flag.why.yes");
            case "false" -> texts.get("flag.why.no");
            case "INFO", "WARNING", "CRITICAL" -> texts.get("flag.severity." + value.toLowerCase(Locale.ROOT));
            default ->
                switch (name) {
                    case "stage" -> stages.of(value);
                    case "status" -> texts.orElse("project.status." + value, value);
                    default -> value;
                };
        };
    }

    private static boolean isUnknown(String type, String name, String value) {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .filter(fact -> fact.getSimpleName().equals(type))
                .anyMatch(fact -> Known.isUnknown(fact, name, value));
    }

    private static String unit(RecordComponent component) {
        Meaning meaning = component.getAnnotation(Meaning.class);
        return meaning == null ? "" : meaning.unit();
    }
}
