package org.jointroadmap.web.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where days stand from left to right; what lies further away than a few years stands at the edge.
 *
 * @param step months between two marks
 */
record TimeAxis(LocalDate first, LocalDate last, double left, double right, int step) {
    private static final int YEARS = 5;
    private static final int A_YEAR = 12;
    private static final int QUARTER = 3;
    /** So many pixels between two marks, at least. */
    private static final double ROOM = 38;

    static TimeAxis of(Stream<LocalDate> days, LocalDate today, double left, double right) {
        LocalDate[] ends = {today.minusMonths(1), today.plusMonths(2)};
        days.forEach(day -> {
            ends[0] = day.isBefore(ends[0]) ? day : ends[0];
            ends[1] = day.isAfter(ends[1]) ? day : ends[1];
        });
        LocalDate first = later(ends[0], today.minusYears(YEARS)).withDayOfMonth(1);
        LocalDate last = earlier(ends[1], today.plusYears(YEARS)).plusMonths(1).withDayOfMonth(1);
        long months = ChronoUnit.MONTHS.between(first, last);
        double room = (right - left) / months;
        int step = room >= ROOM ? 1 : room * QUARTER >= ROOM ? QUARTER : A_YEAR;
        return new TimeAxis(first, last, left, right, step);
    }

    double x(LocalDate day) {
        LocalDate shown = later(first, earlier(day, last));
        return left + (right - left) * ChronoUnit.DAYS.between(first, shown) / ChronoUnit.DAYS.between(first, last);
    }

    /** Upright lines at months, quarters or years with their names, and the years above them. */
    void draw(Svg svg, double top, double bottom, Locale language) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern(step == 1 ? "LLL" : "QQQ", language);
        for (LocalDate day = first; day.isBefore(last); day = day.plusMonths(1)) {
            boolean year = day.getDayOfYear() == 1 || day.equals(first);
            if (year || (day.getMonthValue() - 1) % step == 0) {
                svg.line(x(day), top - (year ? 32 : 14), x(day), bottom, day.getDayOfYear() == 1 ? "axis" : "grid");
            }
            if (step < A_YEAR && (day.getMonthValue() - 1) % step == 0) {
                svg.text(x(day) + 3, top - 5, "start", name.format(day));
            }
            if (day.getDayOfYear() == 1 || day.equals(first) && day.getMonthValue() < A_YEAR - 1) {
                svg.text(x(day) + 3, top - 21, "start", "named", String.valueOf(day.getYear()));
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
