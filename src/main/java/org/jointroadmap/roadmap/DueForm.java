package org.jointroadmap.roadmap;

import static org.jointroadmap.roadmap.DueWords.MONTH;
import static org.jointroadmap.roadmap.DueWords.month;
import static org.jointroadmap.roadmap.DueWords.number;
import static org.jointroadmap.roadmap.DueWords.roman;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form in which a due date is written, and what it means as seen on a day. */
record DueForm(Pattern pattern, BiFunction<MatchResult, LocalDate, DueDate> meaning) {
    static final List<DueForm> ALL = List.of(
            form(
                    "(\\d{4})-(\\d{1,2})-(\\d{1,2})",
                    (m, t) -> on(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)))),
            form(
                    "(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})",
                    (m, t) -> on(LocalDate.of(number(m, 3), number(m, 2), number(m, 1)))),
            form(
                    "(\\d{1,2})[./](\\d{1,2})[./](\\d{2})",
                    (m, t) -> on(LocalDate.of(2000 + number(m, 3), number(m, 2), number(m, 1)))),
            form(
                    "(\\d{1,2})\\s+" + MONTH + "\\s+(\\d{4})",
                    (m, t) -> on(LocalDate.of(number(m, 3), month(m, 2), number(m, 1)))),
            form(
                    "(?:в\\s+)?" + MONTH + "\\s+(\\d{4})",
                    (m, t) -> period(YearMonth.of(number(m, 2), month(m, 1)).atEndOfMonth())),
            form(
                    "(iv|i{1,3}|[1-4])\\s*(?:кв\\.?|квартал[а-я]*|quarter|q)\\s+(?:of\\s+)?(\\d{4})",
                    (m, t) -> period(quarterEnd(number(m, 2), roman(m)))),
            form(
                    "(i{1,2}|[12])\\s*(?:полугоди[а-я]*|half)\\s+(?:of\\s+)?(\\d{4})",
                    (m, t) -> period(quarterEnd(number(m, 2), 2 * roman(m)))),
            form(
                    "(?:\\d{4}\\s*[-–—]\\s*|в течение\\s+|during\\s+|конца\\s+|end of\\s+)?(\\d{4})",
                    (m, t) -> period(LocalDate.of(number(m, 1), 12, 31))),
            form(
                    "(?:ежемесячно|monthly|every month).*",
                    (m, t) -> recurring(YearMonth.from(t).atEndOfMonth())),
            form(
                    "(?:ежеквартально|quarterly|every quarter).*",
                    (m, t) -> recurring(quarterEnd(t.getYear(), (t.getMonthValue() + 2) / 3))),
            form("(?:ежегодно|annually|yearly|every year).*", (m, t) -> recurring(LocalDate.of(t.getYear(), 12, 31))),
            form(
                    "(?:постоянно|на постоянной основе|весь период|continuously|permanently|ongoing).*",
                    (m, t) -> undated(DueKind.CONTINUOUS)),
            form(
                    "(?:по мере необходимости|по согласованию|as needed|by agreement).*",
                    (m, t) -> undated(DueKind.UNSCHEDULED)),
            form("(?:в течение|within|через|после|after)\\s+.*", (m, t) -> undated(DueKind.RELATIVE)));

    /** What the words mean, if they are written so; of kind unknown if there is no such day. */
    Optional<DueDate> read(String words, LocalDate today) {
        Matcher matcher = pattern.matcher(words);
        try {
            return matcher.matches() ? Optional.of(meaning.apply(matcher.toMatchResult(), today)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.of(undated(DueKind.UNKNOWN));
        }
    }

    private static DueForm form(String pattern, BiFunction<MatchResult, LocalDate, DueDate> meaning) {
        return new DueForm(Pattern.compile(pattern), meaning);
    }

    private static DueDate on(LocalDate date) {
        return dated(DueKind.ON, date);
    }

    private static DueDate period(LocalDate lastDay) {
        return dated(DueKind.PERIOD, lastDay);
    }

    private static DueDate recurring(LocalDate next) {
        return dated(DueKind.RECURRING, next);
    }

    private static DueDate undated(DueKind kind) {
        return dated(kind, null);
    }

    private static DueDate dated(DueKind kind, @Nullable LocalDate date) {
        return new DueDate("", kind, date);
    }

    private static LocalDate quarterEnd(int year, int quarter) {
        return YearMonth.of(year, 3 * quarter).atEndOfMonth();
    }
}
