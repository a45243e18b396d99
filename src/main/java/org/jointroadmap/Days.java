package org.jointroadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that anything here can be about; further ones are slips of the pen, and no calendar knows their holidays. */
public final class Days {
    public static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String WRITTEN = "d MMMM yyyy";

    private Days() {}

    /** The day first and the month as a word, as pages have it: 14 December 2026. No dot ends it, so that a sentence may. */
    public static String written(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(WRITTEN, language).format(day);
    }

    /** As December 2026. */
    public static String written(YearMonth month, Locale language) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language).format(month);
    }

    /** A text that is nothing but a day or a month as programs write them, 2026-12-14 or 2026-12, as people do; else itself. */
    public static String readable(String text, Locale language) {
        try {
            return ISO_MONTH.matcher(text).matches()
                    ? written(YearMonth.parse(text), language)
                    : ISO_DAY.matcher(text).matches() ? written(LocalDate.parse(text), language) : text;
        } catch (DateTimeParseException noSuchDay) {
            return text;
        }
    }

    public static boolean isWithin(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** @throws Refused with the field for another day */
    public static void check(String field, @Nullable LocalDate day) {
        if (day != null && !isWithin(day)) {
            throw Refused.invalid(field, "refused.date.bounds", bounds());
        }
    }

    /** The first and the last year, for the words of a refusal. */
    public static Object[] bounds() {
        return new Object[] {String.valueOf(FIRST.getYear()), String.valueOf(LAST.getYear())};
    }
}
