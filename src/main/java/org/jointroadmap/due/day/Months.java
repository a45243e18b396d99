package org.jointroadmap.due.day;

import java.time.YearMonth;
import java.time.temporal.ChronoField;

/** Which days months have. */
public final class Months {
    private Months() {}

    public static boolean has(int year, int month, int day) {
        return ChronoField.MONTH_OF_YEAR.range().isValidValue(month)
                && YearMonth.of(year, month).isValidDay(day);
    }
}
