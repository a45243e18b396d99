package org.jointroadmap.rules.tree;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.WithAnswers;
import org.jointroadmap.fact.Wording;

/**
 * A question that a rule asks of the answers of a fact, such as {@code number( "localContentPercent" )}.
 *
 * @param names of the answers that it asks for
 * @param earlier true for the answer before the newest
 */
public record Call(Function function, List<String> names, boolean earlier) {
    /** What can be asked of answers, with the type of what comes back. */
    public enum Function {
        YES(boolean.class),
        GIVEN(boolean.class),
        TEXT(Wording.class),
        NUMBER(Quantity.class),
        DAYS(Quantity.class),
        TOTAL(Quantity.class),
        TIMES(Quantity.class);

        private final Class<?> type;

        Function(Class<?> type) {
            this.type = type;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Call {
        names = List.copyOf(names);
    }

    public Class<?> type() {
        return function.type;
    }

    /** As an author writes it. */
    public String text() {
        String asked = asked(function.word());
        return earlier ? "earlier( " + asked + " )" : asked;
    }

    /** As the method of the fact. */
    public String drl() {
        String word = function.word();
        return asked(earlier ? "earlier" + Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }

    /** What a message counts by it: its name says percent. */
    public String unit() {
        return switch (function) {
            case DAYS -> "working days";
            case TIMES -> "times";
            default -> names.get(0).endsWith("Percent") ? "percent" : "";
        };
    }

    /** What the fact says to it: a {@link Quantity}, {@link Wording} or Boolean. */
    public Object of(WithAnswers fact) {
        String name = names.get(0);
        return switch (function) {
            case YES -> fact.yes(name);
            case GIVEN -> fact.given(name);
            case TEXT -> earlier ? fact.earlierText(name) : fact.text(name);
            case NUMBER -> earlier ? fact.earlierNumber(name) : fact.number(name);
            case DAYS -> earlier ? fact.earlierDays(name) : fact.days(name);
            case TOTAL -> names.size() == 1 ? fact.total(name) : fact.total(name, names.get(1));
            case TIMES -> fact.times(name);
        };
    }

    private String asked(String word) {
        return word + "( " + names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")) + " )";
    }
}
