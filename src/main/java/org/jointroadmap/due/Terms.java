package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jointroadmap.due.part.Part;
import org.jspecify.annotations.Nullable;

/** Counts a term from the day of its event, which itself is not counted unless the house says so. */
final class Terms {
    private Terms() {}

    /** The day it ends on; null where working days cannot be counted. */
    static @Nullable LocalDate from(
            LocalDate event,
            Part.Term term,
            boolean before,
            boolean eventDayCounts,
            @Nullable Predicate<LocalDate> working) {
        int step = before ? -1 : 1;
        int early = eventDayCounts ? step : 0;
        int count = step * term.count();
        return switch (term.unit()) {
            case WEEK -> event.plusWeeks(count).minusDays(early);
            case MONTHS -> event.plusMonths(count).minusDays(early);
            case YEAR -> event.plusYears(count).minusDays(early);
            default ->
                term.working()
                        ? worked(event.minusDays(early), step, term.count(), working)
                        : event.plusDays(count).minusDays(early);
        };
    }

    private static @Nullable LocalDate worked(
            LocalDate base, int step, int count, @Nullable Predicate<LocalDate> working) {
        if (working == null) {
            return null;
        }
        LocalDate day = base;
        for (int left = count; left > 0; ) {
            day = day.plusDays(step);
            if (working.test(day)) {
                left--;
            }
        }
        return day;
    }
}
