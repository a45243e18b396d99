package org.jointroadmap.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A text that was asked of answers; one that was not given is neither equal to anything nor different from it. */
public record Wording(Optional<Answered> answer) {
    /** @param operator of {@code == != contains} and {@code not contains} */
    public boolean is(String operator, String other) {
        return answer.isPresent()
                && switch (operator) {
                    case "==" -> text().equals(other);
                    case "!=" -> !text().equals(other);
                    case "contains" -> contains(other);
                    case "not contains" -> !contains(other);
                    default -> throw new IllegalArgumentException(operator);
                };
    }

    public boolean is(String operator, Wording other) {
        return other.answer.isPresent() && is(operator, other.text());
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
