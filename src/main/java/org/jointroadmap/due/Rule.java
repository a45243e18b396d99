package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jointroadmap.due.part.Weekdays;

/**
 * One rule of RFC 5545 by which days come back.
 *
 * @param months in which, all if empty
 * @param days of the month, -1 for its last
 * @param weekdays as MO, or 1MO and -1FR for one of the month
 * @param position which of the month's days that the rest names, from its end if negative; 0 for all
 */
public record Rule(
        String frequency, int interval, List<Integer> months, List<Integer> days, List<String> weekdays, int position) {
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    static Rule daily(int interval) {
        return new Rule("DAILY", interval, List.of(), List.of(), List.of(), 0);
    }

    static Rule weekly(List<String> weekdays, int interval) {
        return new Rule("WEEKLY", interval, List.of(), List.of(), weekdays, 0);
    }

    static Rule weekday(List<Integer> months, String weekday) {
        return new Rule(frequency(months), 1, months, List.of(), List.of(weekday), 0);
    }

    static Rule workday(List<Integer> months, int position) {
        return new Rule(frequency(months), 1, months, List.of(), List.of(Weekdays.WORKED.split(",")), position);
    }

    /** A day of these months; a month that has fewer is meant with its last. */
    static Rule day(List<Integer> months, int day, int interval) {
        if (day >= LONGEST_MONTH || day < 0 || day == SHORTEST_MONTH + 1 && months.equals(List.of(2))) {
            boolean named = day == LONGEST_MONTH && months.size() == 1 && has31(months.get(0));
            return new Rule(frequency(months), interval, months, List.of(named ? day : -1), List.of(), 0);
        }
        boolean always = day <= SHORTEST_MONTH || !months.isEmpty() && !months.contains(2);
        List<Integer> days = always ? List.of(day) : day == SHORTEST_MONTH + 1 ? List.of(28, 29) : List.of(28, 29, 30);
        return new Rule(frequency(months), interval, months, days, List.of(), always ? 0 : -1);
    }

    /** A day of the year that is named, in each of these months. */
    static Rule dayOf(List<Integer> months, int day) {
        return new Rule("YEARLY", 1, months, List.of(day), List.of(), 0);
    }

    /** Several days of each month. */
    static Rule days(List<Integer> days, boolean andTheLast) {
        List<Integer> all = new java.util.ArrayList<>(days);
        if (andTheLast) {
            all.add(-1);
        }
        return new Rule("MONTHLY", 1, List.of(), List.copyOf(all), List.of(), 0);
    }

    private static boolean has31(int month) {
        return java.time.Month.of(month).maxLength() == LONGEST_MONTH;
    }

    private static String frequency(List<Integer> months) {
        return months.isEmpty() ? "MONTHLY" : "YEARLY";
    }

    boolean matches(LocalDate day) {
        if (!months.isEmpty() && !months.contains(day.getMonthValue()) || !isNamed(day)) {
            return false;
        }
        if (position == 0) {
            return true;
        }
        LocalDate from = position > 0 ? day.withDayOfMonth(1) : day;
        LocalDate to = position > 0 ? day : day.withDayOfMonth(day.lengthOfMonth());
        return from.datesUntil(to.plusDays(1)).filter(this::isNamed).count() == Math.abs(position);
    }

    private boolean isNamed(LocalDate day) {
        boolean named = days.isEmpty()
                || days.contains(day.getDayOfMonth())
                || days.contains(-1) && day.getDayOfMonth() == day.lengthOfMonth();
        return named && (weekdays.isEmpty() || weekdays.stream().anyMatch(weekday -> isWeekday(day, weekday)));
    }

    private static boolean isWeekday(LocalDate day, String weekday) {
        String key = weekday.substring(weekday.length() - 2);
        if (!Weekdays.key(day.getDayOfWeek().getValue()).equals(key)) {
            return false;
        }
        if (weekday.length() == 2) {
            return true;
        }
        int nth = Integer.parseInt(weekday.substring(0, weekday.length() - 2));
        return nth > 0
                ? (day.getDayOfMonth() + 6) / 7 == nth
                : (day.lengthOfMonth() - day.getDayOfMonth()) / 7 == -nth - 1;
    }

    @Override
    public String toString() {
        StringBuilder rule = new StringBuilder("FREQ=").append(frequency);
        if (interval > 1) {
            rule.append(";INTERVAL=").append(interval);
        }
        append(rule, "BYMONTH", months);
        append(rule, "BYMONTHDAY", days);
        append(rule, "BYDAY", weekdays);
        if (position != 0) {
            rule.append(";BYSETPOS=").append(position);
        }
        return rule.toString();
    }

    private static void append(StringBuilder rule, String name, List<?> values) {
        if (!values.isEmpty()) {
            rule.append(';')
                    .append(name)
                    .append('=')
                    .append(values.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }
}
