package org.jointroadmap.due.day;

import java.time.LocalDate;

/**
 * A period, or a day.
 *
 * @param isDay whether the words name this day, not a time that happens to be one
 */
public record Span(LocalDate first, LocalDate last, boolean isDay) {
    public static Span day(LocalDate day) {
        return new Span(day, day, true);
    }

    public static Span months(LocalDate first, int months) {
        return new Span(first, first.plusMonths(months).minusDays(1), false);
    }
}
