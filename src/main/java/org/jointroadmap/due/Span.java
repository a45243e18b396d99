package org.jointroadmap.due;

import java.time.LocalDate;

/**
 * A period, or a day.
 *
 * @param isDay whether the words name this day, not a time that happens to be one
 */
record Span(LocalDate first, LocalDate last, boolean isDay) {
    static Span day(LocalDate day) {
        return new Span(day, day, true);
    }

    static Span months(LocalDate first, int months) {
        return new Span(first, first.plusMonths(months).minusDays(1), false);
    }

    boolean isFollowedBy(Span other) {
        return !isDay && !other.isDay && other.first.equals(last.plusDays(1));
    }
}
