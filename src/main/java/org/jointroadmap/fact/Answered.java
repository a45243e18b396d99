package org.jointroadmap.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a form or one decision of a process.
 *
 * @param value as the form took it; null, "" or an empty list for a question that was left empty
 * @param task id of the task or step in its model
 * @param form the place of its form among all forms of the process, the oldest lowest
 * @param days working days until the date that it is, negative once past; null for what is no date
 */
public record Answered(
        String name,
        @Nullable Object value,
        String task,
        int form,
        @Nullable Integer days) {
    private static final String NUMBER = "-?[0-9]{1,18}(\\.[0-9]{1,9})?";

    /** Whether anything was answered; an unticked box is an answer. */
    boolean isGiven() {
        return value != null && !value.equals("") && !value.equals(List.of());
    }

    /** A ticked box, or the option yes. */
    boolean isYes() {
        return Boolean.TRUE.equals(value) || "yes".equals(value);
    }

    Optional<BigDecimal> number() {
        boolean written = value instanceof Number || value instanceof String text && text.matches(NUMBER);
        return written ? Optional.of(new BigDecimal(String.valueOf(value))) : Optional.empty();
    }

    /** Of a date; in a case a date is written as the working days until it. */
    Optional<BigDecimal> daysUntil() {
        return days == null ? number() : Optional.of(BigDecimal.valueOf(days));
    }

    /** What it is made of: one text, or those that were chosen. */
    List<String> texts() {
        return value instanceof List<?> list ? list.stream().map(Answered::text).toList() : List.of(text(value));
    }

    String text() {
        return texts().stream().collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Boolean box) {
            return box ? "yes" : "no";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
