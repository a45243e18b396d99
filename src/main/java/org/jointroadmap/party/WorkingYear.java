package org.jointroadmap.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One year of a calendar, counted once. */
final class WorkingYear {
    private final Map<LocalDate, String> off;
    private final int[] worked;

    /** @param off the days that are not worked, each with its reason */
    WorkingYear(int year, Map<LocalDate, String> off) {
        this.off = Map.copyOf(off);
        LocalDate first = LocalDate.of(year, 1, 1);
        this.worked = new int[first.lengthOfYear() + 1];
        for (int day = 1; day < worked.length; day++) {
            worked[day] = worked[day - 1] + (off.containsKey(first.withDayOfYear(day)) ? 0 : 1);
        }
    }

    /** The year of those who work together: a day on which one of them is off is off. */
    static WorkingYear joint(int year, List<WorkingYear> sides) {
        Map<LocalDate, String> off = new HashMap<>();
        sides.forEach(side -> side.off.forEach(off::putIfAbsent));
        return new WorkingYear(year, off);
    }

    Optional<String> reason(LocalDate day) {
        return Optional.ofNullable(off.get(day));
    }

    /** The working days of the year up to and with a day of it. */
    int upTo(LocalDate day) {
        return worked[day.getDayOfYear()];
    }

    int all() {
        return worked[worked.length - 1];
    }
}
