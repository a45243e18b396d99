package org.jointroadmap.roadmap;

import static org.jointroadmap.roadmap.DueWords.MONTH;
import static org.jointroadmap.roadmap.DueWords.month;
import static org.jointroadmap.roadmap.DueWords.number;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form in which officials write that something is due again and again; what else a text says must be understood too. */
record RecurrenceForm(Pattern pattern, Function<MatchResult, Recurrence> meaning) {
    private static final int LEAP_YEAR = 2024;

    private static final String MONTHLY =
            "(?:ежемесячно|каждый месяц|раз в месяц|monthly|every month|each month|hər ay)";
    private static final String QUARTERLY =
            "(?:ежеквартально|каждый квартал|раз в квартал|quarterly|every quarter|each quarter|hər rub)";
    private static final String HALF_YEARLY = "(?:раз в полугодие|каждое полугодие|(?:два|2) раза в год|half-?yearly|"
            + "semi-?annually|every half-?year|every half year|twice a year)";
    private static final String YEARLY =
            "(?:ежегодно|каждый год|раз в год|annually|yearly|every year|each year|hər il)";

    private static final String BY = "(?:(?:до|к|не позднее|by|before|no later than|on)\\s+)?(?:the\\s+)?";
    private static final String ENDING = "(?:\\s?-?\\s?(?:го|е|ое|му|st|nd|rd|th|dək|una|unə|na|nə))?";
    private static final String DAY = BY + "(\\d{1,2})" + ENDING + "(?:\\s+(?:числа|число|числу|day))?";
    private static final String DATE = BY + "(\\d{1,2})" + ENDING + "\\s+(?:of\\s+)?" + MONTH;
    private static final String DATE_TURNED = BY + MONTH + "\\s+(\\d{1,2})" + ENDING;
    private static final String FOLLOWING = "(?:\\s+(?:следующего месяца|(?:каждого\\s+)?месяца|месяца следующего за"
            + "(?:\\s+(?:отчетным|истекшим))?(?:\\s+(?:месяцем|кварталом|полугодием|периодом))?|of (?:each|every|the|the next|the following) month|"
            + "of the month (?:following|after)(?: the)?(?: reporting)?(?: month| quarter| half-year| period)?))?";
    private static final String NEXT_YEAR =
            "(?:\\s+(?:(?:каждого|следующего)\\s+года|года следующего за отчетным|of (?:each|every|the next|the following) year))?";

    private static final List<RecurrenceForm> ALL = List.of(
            form(MONTHLY, m -> Recurrence.atTheEnd(1)),
            form(MONTHLY + "\\s+" + DAY + FOLLOWING, m -> after(1, m)),
            form(DAY + "\\s+(?:" + MONTHLY + "|каждого месяца|of (?:each|every) month)", m -> after(1, m)),
            form(QUARTERLY, m -> Recurrence.atTheEnd(3)),
            form(QUARTERLY + "\\s+" + DAY + FOLLOWING, m -> after(3, m)),
            form(DAY + FOLLOWING + "\\s+" + QUARTERLY, m -> after(3, m)),
            form(HALF_YEARLY, m -> Recurrence.atTheEnd(6)),
            form(HALF_YEARLY + "\\s+" + DAY + FOLLOWING, m -> after(6, m)),
            form(DAY + FOLLOWING + "\\s+" + HALF_YEARLY, m -> after(6, m)),
            form(YEARLY, m -> Recurrence.atTheEnd(12)),
            form(YEARLY + "\\s+" + DATE + NEXT_YEAR, m -> yearly(month(m, 2), number(m, 1))),
            form(YEARLY + "\\s+" + DATE_TURNED + NEXT_YEAR, m -> yearly(month(m, 1), number(m, 2))),
            form(
                    DATE + "\\s+(?:" + YEARLY + "|каждого года|of (?:each|every) year)",
                    m -> yearly(month(m, 2), number(m, 1))));

    /** What the words say as a whole; nothing if a part of them says something else, or there is no such day. */
    static Optional<Recurrence> read(String words) {
        try {
            return ALL.stream().flatMap(form -> form.meaning(words).stream()).findFirst();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether the words say as a whole that something comes back, on a day that there is not. */
    static boolean namesNoDay(String words) {
        return read(words).isEmpty()
                && ALL.stream().anyMatch(form -> form.pattern().matcher(words).matches());
    }

    private Optional<Recurrence> meaning(String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(meaning.apply(matcher.toMatchResult())) : Optional.empty();
    }

    private static Recurrence after(int months, MatchResult match) {
        return Recurrence.after(
                months, YearMonth.of(LEAP_YEAR, 1).atDay(number(match, 1)).getDayOfMonth());
    }

    private static Recurrence yearly(int month, int day) {
        return Recurrence.yearly(
                month, YearMonth.of(LEAP_YEAR, month).atDay(day).getDayOfMonth());
    }

    private static RecurrenceForm form(String pattern, Function<MatchResult, Recurrence> meaning) {
        return new RecurrenceForm(Pattern.compile(pattern), meaning);
    }
}
