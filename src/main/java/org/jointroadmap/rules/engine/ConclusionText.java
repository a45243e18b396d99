package org.jointroadmap.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.Wording;
import org.jointroadmap.rules.tree.Component;
import org.jointroadmap.rules.tree.Insertion;
import org.jointroadmap.rules.tree.Insertion.Argument;
import org.jointroadmap.rules.tree.Insertion.Messages;
import org.jointroadmap.rules.tree.Insertion.Plain;
import org.jointroadmap.rules.tree.Value;
import org.jointroadmap.rules.tree.Variable;

/** Writes a conclusion as Java: what was understood, and nothing else. */
final class ConclusionText {
    private static final List<String> LANGUAGES = List.of("en", "ru", "az");
    private static final Set<String> OF_CALENDAR = Set.of("quarter", "month", "dayOfMonth", "dueQuarter");
    private static final Written WRITTEN = new Written(true);

    private ConclusionText() {}

    static String text(Insertion insertion) {
        List<String> arguments = new ArrayList<>();
        arguments.add(WRITTEN.bare(insertion.subject()));
        for (Argument argument : insertion.arguments()) {
            arguments.add(
                    argument instanceof Plain plain
                            ? Written.constant(plain.value().value())
                            : words((Messages) argument));
        }
        return "new " + insertion.type().getSimpleName() + "( " + String.join(", ", arguments) + " )";
    }

    private static String words(Messages messages) {
        List<String> texts = new ArrayList<>();
        for (List<Value> message : messages.texts()) {
            String language = LANGUAGES.get(texts.size());
            texts.add(message.stream()
                    .map(value -> term(value, language))
                    .collect(Collectors.joining(" + ", "\"\" + ", "")));
        }
        return "Words.of( " + String.join(", ", texts) + " )";
    }

    /** In a text a number says its unit, and a word is said in the language. */
    private static String term(Value value, String language) {
        Class<?> type = value.type();
        if (type == List.class) {
            return "Said." + language + "( Wording.of( " + WRITTEN.bare(value) + " ), \"\" )";
        }
        if (type.isEnum() || type == boolean.class) {
            return "Said." + language + "( " + WRITTEN.bare(value) + " )";
        }
        boolean said = type == Quantity.class || type == Wording.class || type == int.class && !isConstant(value);
        if (!said || isOfCalendar(value)) {
            return WRITTEN.bare(value);
        }
        return "Said." + language + "( " + WRITTEN.bare(value) + ", \"" + value.unit() + "\" )";
    }

    private static boolean isConstant(Value value) {
        return value instanceof org.jointroadmap.rules.tree.Constant;
    }

    /** A year, a quarter, a month and a day are named and not counted. */
    private static boolean isOfCalendar(Value value) {
        return value instanceof Component component
                        && (component.name().toLowerCase(Locale.ROOT).endsWith("year")
                                || OF_CALENDAR.contains(component.name()))
                || value instanceof Variable variable && variable.unit().equals("year");
    }
}
