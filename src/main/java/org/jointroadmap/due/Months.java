package org.jointroadmap.due;

import java.time.YearMonth;
import java.time.temporal.ChronoField;

/** Which days months have. */
final class Months {
    private Months() {}

    static boolean has(int year, int month, int day) {
        return ChronoField.MONTH_OF_YEAR.range().isValidValue(month)
                && YearMonth.of(year, month).isValidDay(day);
    }
}
