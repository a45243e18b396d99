package org.jointroadmap.due;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Days that come back.
 *
 * @param rules each of them names some of the days
 * @param from the first day that counts, if it has begun at some time
 * @param until the last one, if it ends
 */
public record Recurrence(
        List<Rule> rules,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    private static final int LOOKED_AHEAD = 3300;

    /** The first of the days that is the given one or comes after it; null if none does, or it is not known where they began. */
    public @Nullable LocalDate onOrAfter(LocalDate day) {
        if (rules.stream().anyMatch(rule -> rule.interval() > 1)) {
            return null;
        }
        LocalDate first = from != null && from.isAfter(day) ? from : day;
        LocalDate last = until == null ? first.plusDays(LOOKED_AHEAD) : until;
        return last.isBefore(first)
                ? null
                : first.datesUntil(last.plusDays(1))
                        .limit(LOOKED_AHEAD)
                        .filter(one -> rules.stream().anyMatch(rule -> rule.matches(one)))
                        .findFirst()
                        .orElse(null);
    }

    /** As RFC 5545 writes it, a line for each rule. */
    public String rule() {
        String end = until == null ? "" : ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(until);
        return rules.stream().map(rule -> rule + end).collect(Collectors.joining("\n"));
    }
}
