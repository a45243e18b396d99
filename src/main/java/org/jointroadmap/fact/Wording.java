package org.jointroadmap.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A text that is asked of facts and answers, or several; one that was not given is neither equal to anything nor different from it. */
public record Wording(Optional<Answered> answer) {
    private static final String NOT = "not ";

    /** Of a component of a fact. */
    public static Wording of(String text) {
        return new Wording(Optional.of(new Answered("", text, "", 0, null)));
    }

    /** Of several texts that a fact has. */
    public static Wording of(List<String> texts) {
        return new Wording(Optional.of(new Answered("", texts, "", 0, null)));
    }

    /** @param operator of {@code == != contains startsWith endsWith matches}, the last four also with {@code not} before them */
    public boolean is(String operator, String other) {
        return is(operator, of(other));
    }

    public boolean is(String operator, Wording other) {
        if (answer.isEmpty() || other.answer.isEmpty()) {
            return false;
        }
        return operator.startsWith(NOT)
                ? !holds(operator.substring(NOT.length()), other.text())
                : holds(operator, other.text());
    }

    private boolean holds(String operator, String other) {
        return switch (operator) {
            case "==" -> text().equals(other);
            case "!=" -> !text().equals(other);
            case "contains" -> contains(other);
            case "startsWith" -> text().startsWith(other);
            case "endsWith" -> text().endsWith(other);
            case "matches" -> Matching.matches(text(), other);
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /** One of several that were chosen, or a part of one text, without regard to case. */
    private boolean contains(String other) {
        List<String> texts = answer.orElseThrow().texts();
        String wanted = other.toLowerCase(Locale.ROOT);
        boolean chosen = answer.get().value() instanceof List;
        return texts.stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text -> chosen ? text.equals(wanted) : text.contains(wanted));
    }

    private String text() {
        return answer.map(Answered::text).orElse("");
    }

    /** "" if it was not given. */
    @Override
    public String toString() {
        return text();
    }
}
