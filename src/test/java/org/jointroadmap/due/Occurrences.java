package org.jointroadmap.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The days that rules of RFC 5545 name in the four years from a day, read as any calendar would, not by the program's own code. */
final class Occurrences {
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private Occurrences() {}

    /** Several rules stand on lines of their own; their intervals count from that day. */
    static TreeSet<LocalDate> of(String rules, LocalDate from) {
        TreeSet<LocalDate> days = new TreeSet<>();
        rules.lines().forEach(rule -> days.addAll(ofOne(parts(rule), from)));
        return days;
    }

    private static Map<String, String> parts(String rule) {
        Map<String, String> parts = new HashMap<>();
        Stream.of(rule.split(";")).map(part -> part.split("=")).forEach(part -> parts.put(part[0], part[1]));
        return parts;
    }

    private static List<LocalDate> ofOne(Map<String, String> rule, LocalDate from) {
        LocalDate until = rule.containsKey("UNTIL")
                ? LocalDate.parse(rule.get("UNTIL"), java.time.format.DateTimeFormatter.BASIC_ISO_DATE)
                : LocalDate.MAX;
        LocalDate first = from.withDayOfMonth(1);
        return Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
                .limit(48)
                .flatMap(month -> ofMonth(rule, month, from).stream())
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .toList();
    }

    private static List<LocalDate> ofMonth(Map<String, String> rule, YearMonth month, LocalDate from) {
        if (rule.containsKey("BYMONTH")
                && !List.of(rule.get("BYMONTH").split(",")).contains(String.valueOf(month.getMonthValue()))) {
            return List.of();
        }
        List<LocalDate> days = month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(day -> isNamed(rule, day) && isOfTurn(rule, day, from))
                .toList();
        int position = Integer.parseInt(rule.getOrDefault("BYSETPOS", "0"));
        if (position == 0 || days.isEmpty()) {
            return days;
        }
        return List.of(days.get(position > 0 ? position - 1 : days.size() + position));
    }

    private static boolean isOfTurn(Map<String, String> rule, LocalDate day, LocalDate from) {
        int interval = Integer.parseInt(rule.getOrDefault("INTERVAL", "1"));
        long passed =
                switch (rule.get("FREQ")) {
                    case "DAILY" -> day.toEpochDay() - from.toEpochDay();
                    case "WEEKLY" -> Math.floorDiv(day.toEpochDay() + 3, 7) - Math.floorDiv(from.toEpochDay() + 3, 7);
                    case "MONTHLY" ->
                        YearMonth.from(from).until(YearMonth.from(day), java.time.temporal.ChronoUnit.MONTHS);
                    default -> day.getYear() - from.getYear();
                };
        return Math.floorMod(passed, interval) == 0;
    }

    private static boolean isNamed(Map<String, String> rule, LocalDate day) {
        boolean ofMonth = !rule.containsKey("BYMONTHDAY")
                || Arrays.stream(rule.get("BYMONTHDAY").split(","))
                        .map(Integer::valueOf)
                        .anyMatch(number -> number == day.getDayOfMonth()
                                || number == day.getDayOfMonth() - day.lengthOfMonth() - 1);
        boolean ofWeek = !rule.containsKey("BYDAY")
                || Arrays.stream(rule.get("BYDAY").split(",")).anyMatch(weekday -> isWeekday(weekday, day));
        return ofMonth && ofWeek;
    }

    private static boolean isWeekday(String weekday, LocalDate day) {
        String name = weekday.substring(weekday.length() - 2);
        if (day.getDayOfWeek() != DayOfWeek.of(WEEKDAYS.indexOf(name) + 1)) {
            return false;
        }
        String nth = weekday.substring(0, weekday.length() - 2);
        int ahead = (day.getDayOfMonth() - 1) / 7 + 1;
        int behind = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
        return nth.isEmpty() || Integer.parseInt(nth) == ahead || Integer.parseInt(nth) == behind;
    }
}
