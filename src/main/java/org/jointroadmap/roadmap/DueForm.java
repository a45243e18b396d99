package org.jointroadmap.roadmap;

import static org.jointroadmap.roadmap.DueWords.MONTH;
import static org.jointroadmap.roadmap.DueWords.ROMAN;
import static org.jointroadmap.roadmap.DueWords.month;
import static org.jointroadmap.roadmap.DueWords.number;
import static org.jointroadmap.roadmap.DueWords.roman;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form in which a single due date, or none, is written. */
record DueForm(Pattern pattern, Function<MatchResult, DueDate> meaning) {
    private static final String WITHIN =
            "(?:(?:в течение|в|за|конца|концу|конец|during|within|in|end of|the end of)\\s+)*";
    private static final String NTH = "(?:-?(?:й|го|м|й|ый|ого))?";
    private static final String UNIT = "(?:рабоч\\p{L}+|календарн\\p{L}+|working|calendar|business)\\s+";
    private static final String TIME = "(?:дн|день|сут|недел|месяц|лет|год|day|week|month|year|gun|ay)\\p{L}*";

    /** Those that name a single day. */
    static final List<DueForm> DAYS = List.of(
            form("(\\d{4})-(\\d{1,2})-(\\d{1,2})", m -> on(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)))),
            form(
                    "(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})",
                    m -> on(LocalDate.of(number(m, 3), number(m, 2), number(m, 1)))),
            form(
                    "(\\d{1,2})[./](\\d{1,2})[./](\\d{2})",
                    m -> on(LocalDate.of(2000 + number(m, 3), number(m, 2), number(m, 1)))),
            form(
                    "(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "\\s+(\\d{4})",
                    m -> on(LocalDate.of(number(m, 3), month(m, 2), number(m, 1)))),
            form(
                    MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s+(\\d{4})",
                    m -> on(LocalDate.of(number(m, 3), month(m, 1), number(m, 2)))));

    private static final List<DueForm> PERIODS = List.of(
            form(
                    WITHIN + "(?:" + MONTH + "\\s*-\\s*)?" + MONTH + "\\s+(\\d{4})",
                    m -> period(YearMonth.of(number(m, 3), month(m, 2)).atEndOfMonth())),
            form(
                    WITHIN + "(?:" + ROMAN + NTH + "\\s*-\\s*)?" + ROMAN + NTH
                            + "\\s*(?:кв\\.?|квартал[а-я]*|quarter|q|rub\\p{L}*)\\s+(?:of\\s+)?(\\d{4})",
                    m -> period(quarterEnd(number(m, 3), roman(m, 2)))),
            form(WITHIN + "q([1-4])\\s+(?:of\\s+)?(\\d{4})", m -> period(quarterEnd(number(m, 2), number(m, 1)))),
            form(
                    WITHIN + "([iі]{1,2}|п|[12])" + NTH + "\\s*(?:полугоди[а-я]*|half)\\s+(?:of\\s+)?(\\d{4})",
                    m -> period(quarterEnd(number(m, 2), 2 * roman(m, 1)))),
            form(WITHIN + "(?:\\d{4}\\s*-\\s*)?(\\d{4})", m -> period(LocalDate.of(number(m, 1), 12, 31))));

    static final List<DueForm> DATED =
            Stream.of(DAYS, PERIODS).flatMap(List::stream).toList();

    static final List<DueForm> UNDATED = List.of(
            form(
                    "(?:постоянно|на постоянной основе|весь период|continuously|permanently|ongoing|mutəmadi)[^\\d]*",
                    m -> undated(DueKind.CONTINUOUS)),
            form(
                    "(?:по мере необходимости|по согласованию|по отдельному графику|as needed|by agreement)[^\\d]*",
                    m -> undated(DueKind.UNSCHEDULED)),
            form(
                    "(?:в течение|within|через|in)\\s+(?:\\d{1,4}|\\p{L}+)\\s+(?:" + UNIT + ")?" + TIME + "(?:\\s+.*)?",
                    m -> undated(DueKind.RELATIVE)),
            form("в\\s+\\p{L}*(?:дневный|недельный|месячный)\\s+срок.*", m -> undated(DueKind.RELATIVE)),
            form(
                    "(?:после|по истечении|по окончании|after|upon|заседанию|заседания)\\s+(?!\\d{5}).+",
                    m -> undated(DueKind.RELATIVE)));

    /** What the words mean, if they are written so; of kind unknown if there is no such day. */
    Optional<DueDate> read(String words) {
        Matcher matcher = pattern.matcher(words);
        try {
            return matcher.matches() ? Optional.of(meaning.apply(matcher.toMatchResult())) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.of(undated(DueKind.UNKNOWN));
        }
    }

    /** The longest part of the words that is written so; "" if none is. */
    String partOf(String words) {
        Matcher matcher = pattern.matcher(words);
        String longest = "";
        while (matcher.find()) {
            longest = matcher.group().length() > longest.length() ? matcher.group() : longest;
        }
        return longest;
    }

    /** The parts of the words that are written so and name a day that there is not. */
    Stream<String> impossible(String words) {
        return pattern.matcher(words)
                .results()
                .filter(match -> !digitAt(words, match.start() - 1) && !digitAt(words, match.end()))
                .map(MatchResult::group)
                .filter(part -> read(part).map(DueDate::kind).equals(Optional.of(DueKind.UNKNOWN)));
    }

    private static boolean digitAt(String words, int at) {
        return at >= 0 && at < words.length() && Character.isDigit(words.charAt(at));
    }

    private static DueForm form(String pattern, Function<MatchResult, DueDate> meaning) {
        return new DueForm(Pattern.compile(pattern), meaning);
    }

    private static DueDate on(LocalDate date) {
        return dated(DueKind.ON, date);
    }

    private static DueDate period(LocalDate lastDay) {
        return dated(DueKind.PERIOD, lastDay);
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
