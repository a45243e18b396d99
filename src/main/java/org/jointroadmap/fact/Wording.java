package org.jointroadmap.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text that is asked of facts and answers, or several; one that was not given is neither equal to anything nor different
 * from it.
 *
 * @param several that were chosen, of which one is asked for, and not one text, of which a part is
 */
public record Wording(boolean given, boolean several, List<String> texts) {
    private static final Wording NOT_GIVEN = new Wording(false, false, List.of());
    private static final String NOT = "not ";

    /** Of a component of a fact. */
    public static Wording of(String text) {
        return new Wording(true, false, List.of(text));
    }

    /** Of several texts that a fact has. */
    public static Wording of(List<String> texts) {
        return new Wording(true, true, texts);
    }

    static Wording of(Optional<Answered> answer) {
        return answer.map(given -> new Wording(true, given.value() instanceof List, given.texts()))
                .orElse(NOT_GIVEN);
    }

    /** @param operator of {@code == != contains startsWith endsWith matches}, the last four also with {@code not} before them */
    public boolean is(String operator, String other) {
        return given && holds(operator, other);
    }

    public boolean is(String operator, Wording other) {
        return other.given && is(operator, other.text());
    }

    private boolean holds(String operator, String other) {
        return switch (operator) {
            case "==" -> text().equals(other);
            case "!=" -> !text().equals(other);
            case "contains" -> contains(other);
            case "startsWith" -> text().startsWith(other);
            case "endsWith" -> text().endsWith(other);
            case "matches" -> Matching.matches(text(), other);
            default -> holdsNot(operator, other);
        };
    }

    private boolean holdsNot(String operator, String other) {
        if (!operator.startsWith(NOT)) {
            throw new IllegalArgumentException(operator);
        }
        return !holds(operator.substring(NOT.length()), other);
    }

    /** Without regard to case. */
    private boolean contains(String other) {
        String wanted = other.toLowerCase(Locale.ROOT);
        for (String text : texts) {
            String one = text.toLowerCase(Locale.ROOT);
            if (several ? one.equals(wanted) : one.contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private String text() {
        return texts.size() == 1 ? texts.get(0) : String.join(", ", texts);
    }

    /** "" if it was not given. */
    @Override
    public String toString() {
        return text();
    }
}
