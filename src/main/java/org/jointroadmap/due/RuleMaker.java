package org.jointroadmap.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Weekdays;

/** Makes rules of how often something is due, and on which days of it. */
final class RuleMaker {
    private static final int YEAR = 12;
    private static final int MIDDLE = 15;
    private static final int WEEKDAYS = -2;
    private static final List<String> WORKED = List.of(Weekdays.WORKED.split(","));

    private final Part.Often often;
    private final Moments moments;

    RuleMaker(Part.Often often, Moments moments) {
        this.often = often;
        this.moments = moments;
    }

    /** None where the words contradict each other or leave the days open. */
    List<Rule> rules() {
        boolean plainDays = moments.days.isEmpty() && moments.dates.isEmpty() && moments.workdays.isEmpty();
        if (often.months() <= 0) {
            return plainDays && often.times() == 1 ? ofWeek() : List.of();
        }
        if (moments.weekdays.stream().anyMatch(weekday -> weekday.length() == 2)) {
            return List.of();
        }
        if (!moments.dates.isEmpty()) {
            return ofDates();
        }
        return often.months() > YEAR ? ofYears(plainDays) : ofPeriods();
    }

    private List<Rule> ofWeek() {
        if (often.months() == WEEKDAYS) {
            return List.of(Rule.weekly(WORKED, 1));
        }
        if (often.months() < 0) {
            return moments.weekdays.isEmpty() ? List.of(Rule.daily(often.every())) : List.of();
        }
        boolean nth = moments.weekdays.stream().anyMatch(weekday -> weekday.length() > 2);
        List<String> days =
                Weekdays.KEYS.stream().filter(moments.weekdays::contains).toList();
        return nth ? List.of() : List.of(Rule.weekly(days.isEmpty() ? List.of("SU") : days, often.every()));
    }

    private List<Rule> ofYears(boolean plain) {
        return plain && often.months() % YEAR == 0 && moments.weekdays.isEmpty()
                ? List.of(Rule.day(List.of(YEAR), -1, often.months() / YEAR))
                : List.of();
    }

    /** Days of the year that are named, as many as there are times. */
    private List<Rule> ofDates() {
        int expected = often.times() > 1 ? often.times() : YEAR / Math.max(1, Math.min(YEAR, often.months()));
        boolean right = often.months() == YEAR && often.times() == 1
                || often.months() <= YEAR && often.months() > 1 && moments.dates.size() == expected;
        if (!right || !moments.days.isEmpty() || !moments.workdays.isEmpty() || !moments.weekdays.isEmpty()) {
            return List.of();
        }
        Map<Integer, TreeSet<Integer>> months = new TreeMap<>();
        for (Moments.DayOfYear date : moments.dates) {
            boolean leap = date.month() == 2 && date.day() == 29;
            months.computeIfAbsent(leap ? -1 : date.day(), day -> new TreeSet<>())
                    .add(date.month());
        }
        List<Rule> rules = new ArrayList<>();
        months.forEach((day, of) -> rules.add(Rule.dayOf(List.copyOf(of), day)));
        return rules;
    }

    private List<Rule> ofPeriods() {
        List<Integer> days = days();
        boolean one = days.size() <= 1 || often.months() == 1;
        boolean timesKnown = often.times() == 1 || often.months() == 1 && often.times() == days.size();
        int kinds = (moments.weekdays.isEmpty() ? 0 : 1)
                + (moments.workdays.isEmpty() ? 0 : 1)
                + (moments.days.isEmpty() ? 0 : 1);
        if (!one || !timesKnown || kinds > 1 || YEAR % often.months() != 0) {
            return List.of();
        }
        if (!moments.weekdays.isEmpty()) {
            return moments.weekdays.stream()
                    .map(weekday -> Rule.weekday(months(false), weekday))
                    .toList();
        }
        if (!moments.workdays.isEmpty()) {
            int position = moments.workdays.get(0);
            return List.of(Rule.workday(months(position < 0), position));
        }
        boolean ends = days.get(0) < 0;
        boolean dayOfYear = often.months() == YEAR && !ends && !moments.afterwards && !moments.bareLast;
        List<Integer> positive = days.stream().filter(day -> day > 0).sorted().toList();
        if (dayOfYear) {
            return List.of();
        }
        return days.size() == 1
                ? List.of(Rule.day(months(ends && !(moments.next && moments.bareLast)), days.get(0), 1))
                : List.of(Rule.days(positive, days.contains(-1)));
    }

    private List<Integer> days() {
        if (!moments.days.isEmpty()) {
            return moments.days.stream().distinct().toList();
        }
        return often.months() == 1 && often.times() == 2 ? List.of(MIDDLE, -1) : List.of(-1);
    }

    /** In a period of its own months, or in the month after it, unless one of its months is named. */
    private List<Integer> months(boolean ends) {
        int length = often.months();
        if (length == 1) {
            return List.of();
        }
        int first = moments.month > 0 ? moments.month : moments.month < 0 || ends ? length : 1;
        return IntStream.iterate(first, month -> month <= YEAR, month -> month + length)
                .boxed()
                .toList();
    }
}
