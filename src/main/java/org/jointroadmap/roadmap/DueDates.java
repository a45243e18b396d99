package org.jointroadmap.roadmap;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads due dates as officials write them, in Russian and English; what it does not know is kept as a text. */
class DueDates {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            entry("янв", 1),
            entry("фев", 2),
            entry("мар", 3),
            entry("апр", 4),
            entry("мая", 5),
            entry("май", 5),
            entry("июн", 6),
            entry("июл", 7),
            entry("авг", 8),
            entry("сен", 9),
            entry("окт", 10),
            entry("ноя", 11),
            entry("дек", 12),
            entry("jan", 1),
            entry("feb", 2),
            entry("mar", 3),
            entry("apr", 4),
            entry("may", 5),
            entry("jun", 6),
            entry("jul", 7),
            entry("aug", 8),
            entry("sep", 9),
            entry("oct", 10),
            entry("nov", 11),
            entry("dec", 12));
    private static final Map<String, Integer> ROMAN =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private static final String BEFORE = "^(до|к|не позднее|by|before|no later than)\\s+";
    private static final String YEAR_WORD = "\\s*(?:г\\.?|гг\\.?|года|год|году)?\\.?$";
    private static final String MONTH =
            "(янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\\p{L}]*";

    private record Form(Pattern pattern, BiFunction<MatchResult, LocalDate, DueDate> reading) {}

    private static final List<Form> FORMS = List.of(
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

    private DueDates() {}

    /** The due date that a text names, as seen on a day; of kind unknown if no form fits or the day does not exist. */
    static DueDate read(String text, LocalDate today) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher before = Pattern.compile(BEFORE).matcher(plain);
        boolean by = before.find();
        String words = (by ? plain.substring(before.end()) : plain).replaceAll("(?<=\\d)" + YEAR_WORD, "");
        DueDate read = FORMS.stream()
                .flatMap(form -> reading(form, words, today).stream())
                .findFirst()
                .orElse(undated(DueKind.UNKNOWN));
        DueKind kind = by && read.date() != null ? DueKind.BY : read.kind();
        return new DueDate(text.strip(), kind, read.date());
    }

    private static Optional<DueDate> reading(Form form, String words, LocalDate today) {
        Matcher matcher = form.pattern().matcher(words);
        try {
            return matcher.matches()
                    ? Optional.of(form.reading().apply(matcher.toMatchResult(), today))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.of(undated(DueKind.UNKNOWN));
        }
    }

    private static Form form(String pattern, BiFunction<MatchResult, LocalDate, DueDate> reading) {
        return new Form(Pattern.compile(pattern), reading);
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

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(MatchResult match, int group) {
        return MONTHS.getOrDefault(match.group(group).substring(0, 3), 0);
    }

    private static int roman(MatchResult match) {
        return ROMAN.getOrDefault(match.group(1), 0);
    }
}
