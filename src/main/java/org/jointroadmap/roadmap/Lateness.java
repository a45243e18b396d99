package org.jointroadmap.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How late an item is, and how that was counted.
 *
 * @param side alpha-3 code of the side whose calendar counts
 * @param due the last day that was in time: the due date, or the working day that it is moved to if that was none
 * @param workingDaysLate 0 if it is not late
 * @param workingDaysLeft until it is due, 0 if it is due or late
 * @param notCounted how many days off are between
 * @param holidaysKnown false where only weekends could be left out
 */
public record Lateness(
        String side,
        @Nullable LocalDate due,
        int workingDaysLate,
        int workingDaysLeft,
        int notCounted,
        boolean holidaysKnown) {

    public boolean isDueToday() {
        return due != null && workingDaysLate == 0 && workingDaysLeft == 0;
    }
}
