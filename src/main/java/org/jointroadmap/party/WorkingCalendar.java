package org.jointroadmap.party;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jointroadmap.Days;

/** Which days one side works; it answers any day at once, and keeps no more than the years of {@link Days}. */
public class WorkingCalendar {
    private static final int DAYS_OF_WEEK = 7;
    private static final int WORKED_OF_WEEK = 5;
    private static final LocalDate BEFORE_FIRST = Days.FIRST.minusDays(1);

    private final boolean holidaysKnown;
    private final IntPredicate settled;
    private final DayOffRule rule;
    private final IntFunction<WorkingYear> years;

    /**
     * @param settled whether the calendar of a year is published and known in full
     * @param years asked for those of {@link Days} only; of others weekends alone are known to be off
     */
    WorkingCalendar(boolean holidaysKnown, IntPredicate settled, DayOffRule rule, IntFunction<WorkingYear> years) {
        this.holidaysKnown = holidaysKnown;
        this.settled = settled;
        this.rule = rule;
        this.years = years;
    }

    /** The days on which all of some sides work. */
    public static WorkingCalendar joint(List<WorkingCalendar> sides) {
        return new WorkingCalendar(
                sides.stream().allMatch(WorkingCalendar::holidaysKnown),
                year -> sides.stream().allMatch(side -> side.settled.test(year)),
                sides.get(0).rule,
                year -> WorkingYear.joint(
                        year, sides.stream().map(side -> side.years.apply(year)).toList()));
    }

    /** False where no source knows the country's holidays: only weekends are off then, and pages must say so. */
    public boolean holidaysKnown() {
        return holidaysKnown;
    }

    /** True if the calendar of a year between two days, or of theirs, is not published yet or not known in full. */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        return !IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(settled);
    }

    public boolean isWorking(LocalDate day) {
        return reason(day).isEmpty();
    }

    /** The last day that is in time for a deadline: where that is a day off, the working day that this house moves it to. */
    public LocalDate inTime(LocalDate due) {
        return rule == DayOffRule.NEXT ? onOrAfter(due) : onOrBefore(due);
    }

    /** The latest deadline since whose last day in time a working day has begun by a day: that and what was due before is late. */
    public LocalDate lastMissed(LocalDate day) {
        LocalDate worked = onOrBefore(day);
        return rule == DayOffRule.NEXT ? onOrBefore(worked.minusDays(1)) : worked.minusDays(1);
    }

    private LocalDate onOrBefore(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /** The day itself if it is a working one, else the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The working day that comes {@code days} working days after the given day, which is not counted. */
    public LocalDate plus(LocalDate day, int days) {
        LocalDate end = day;
        for (int left = days; left > 0; ) {
            end = end.plusDays(1);
            if (isWorking(end)) {
                left--;
            }
        }
        return end;
    }

    /** Working days after {@code from} up to and with {@code to}; 0 if {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        long days = weekdays(from, earlier(to, BEFORE_FIRST))
                + known(later(from, BEFORE_FIRST), earlier(to, Days.LAST))
                + weekdays(later(from, Days.LAST), to);
        return (int) Math.min(days, Integer.MAX_VALUE);
    }

    /** How many days after {@code from} up to and with {@code to} do not count. */
    public int off(LocalDate from, LocalDate to) {
        long days = to.isAfter(from) ? ChronoUnit.DAYS.between(from, to) - between(from, to) : 0;
        return (int) Math.min(days, Integer.MAX_VALUE);
    }

    /** The first of these days, each with its reason. */
    public List<DayOff> daysOff(LocalDate from, LocalDate to, int most) {
        return LongStream.rangeClosed(from.toEpochDay() + 1, to.toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .flatMap(day -> reason(day).map(reason -> new DayOff(day, reason)).stream())
                .limit(most)
                .toList();
    }

    private Optional<String> reason(LocalDate day) {
        if (Days.isWithin(day)) {
            return years.apply(day.getYear()).reason(day);
        }
        return isWeekend(day) ? Optional.of(DayOff.WEEKEND) : Optional.empty();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private long known(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        long days = 0;
        for (int year = from.plusDays(1).getYear(); year <= to.getYear(); year++) {
            days += year == to.getYear()
                    ? years.apply(year).upTo(to)
                    : years.apply(year).all();
        }
        return from.isBefore(Days.FIRST) || from.plusDays(1).getDayOfYear() == 1
                ? days
                : days - years.apply(from.getYear()).upTo(from);
    }

    private static long weekdays(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(from, to);
        LocalDate rest = from.plusDays(days - days % DAYS_OF_WEEK);
        return days / DAYS_OF_WEEK * WORKED_OF_WEEK
                + LongStream.rangeClosed(rest.toEpochDay() + 1, to.toEpochDay())
                        .mapToObj(LocalDate::ofEpochDay)
                        .filter(day -> !isWeekend(day))
                        .count();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
