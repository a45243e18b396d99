package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day that comes back.
 *
 * @param months from one time to the next: 1, 3, 6 or 12
 * @param month of its first time in a year
 * @param day of the month, its last one if it has fewer
 */
record Recurrence(int months, int month, int day) {
    private static final int LAST_DAY = 31;
    private static final int YEAR = 12;

    /** At the end of each period. */
    static Recurrence atTheEnd(int months) {
        return new Recurrence(months, months, LAST_DAY);
    }

    /** On a day of the month that follows each period; of each month, where that is the period. */
    static Recurrence after(int months, int day) {
        return new Recurrence(months, 1, day);
    }

    /** What a text that names no single day says. */
    static Optional<Recurrence> of(String text) {
        return RecurrenceForm.read(DueDates.words(text));
    }

    /** The first of its days that is the given one or comes after it. */
    LocalDate onOrAfter(LocalDate from) {
        YearMonth at = YearMonth.from(from);
        while (Math.floorMod(at.getMonthValue() - month, months) != 0 || day(at).isBefore(from)) {
            at = at.plusMonths(1);
        }
        return day(at);
    }

    private LocalDate day(YearMonth at) {
        return at.atDay(Math.min(day, at.lengthOfMonth()));
    }

    /** A day of the year. */
    static Recurrence yearly(int month, int day) {
        return new Recurrence(YEAR, month, day);
    }
}
