package org.jointroadmap.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which days one side works. */
public class WorkingCalendar {
    private final boolean holidaysKnown;
    private final Function<LocalDate, Optional<String>> dayOff;

    WorkingCalendar(boolean holidaysKnown, Function<LocalDate, Optional<String>> dayOff) {
        this.holidaysKnown = holidaysKnown;
        this.dayOff = dayOff;
    }

    /** False where no source knows the country's holidays: only weekends are off then, and pages must say so. */
    public boolean holidaysKnown() {
        return holidaysKnown;
    }

    public boolean isWorking(LocalDate day) {
        return dayOff.apply(day).isEmpty();
    }

    /** The day itself if it is a working one, else the next that is: where a deadline on a day off moves. */
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
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorking(day)) {
                days++;
            }
        }
        return days;
    }

    /** The days after {@code from} up to and with {@code to} that do not count, each with its reason. */
    public List<DayOff> daysOff(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .flatMap(day -> dayOff.apply(day).map(reason -> new DayOff(day, reason)).stream())
                .toList();
    }
}
