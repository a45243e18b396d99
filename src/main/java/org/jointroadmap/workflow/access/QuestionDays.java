package org.jointroadmap.workflow.access;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;

/** The days in a question to the engine: those that there are, within the bounds of all days here. */
final class QuestionDays {
    /** A day or moment that stands by itself, in a list, or after the name and the operator of a condition. */
    private static final Pattern DAY =
            Pattern.compile("(?:^|[,_])([+-]?\\d+)-(\\d{1,2})-(\\d{1,2})(?:T(\\d\\d:\\d\\d(?::\\d\\d)?)|T|(?=,|$))");

    /** What the engine takes a number for: milliseconds since 1970. */
    private static final Pattern MOMENT = Pattern.compile(".*(?:Before|After|On|Date)");

    private static final long FIRST =
            Days.FIRST.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    private static final long LAST =
            Days.LAST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();

    private QuestionDays() {}

    /** @throws Refused as malformed with the field */
    static void check(String field, String text) {
        DAY.matcher(text).results().forEach(day -> check(field, text, day));
    }

    /** @throws Refused as malformed with the field */
    static void check(String field, long milliseconds) {
        if (MOMENT.matcher(field).matches() && (milliseconds < FIRST || milliseconds >= LAST)) {
            throw Refused.malformed(field, "refused.date.bounds", Days.bounds());
        }
    }

    private static void check(String field, String text, MatchResult found) {
        String year = found.group(1).replaceFirst("^\\+", "");
        if (!year.matches("\\d{4}") || outside(Integer.parseInt(year))) {
            throw Refused.malformed(field, "refused.date.bounds", Days.bounds());
        }
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
            if (found.group(4) != null) {
                LocalTime.parse(found.group(4));
            }
        } catch (DateTimeException none) {
            throw Refused.malformed(field, "refused.date.unreadable", text);
        }
    }

    private static boolean outside(int year) {
        return year < Days.FIRST.getYear() || year > Days.LAST.getYear();
    }
}
