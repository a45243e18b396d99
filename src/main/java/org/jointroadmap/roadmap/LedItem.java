package org.jointroadmap.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of a standing edition as those see it who count over many.
 *
 * @param organisation that is named first
 * @param due the day that lateness is counted from, if one is known
 * @param lateUntil as {@link RoadmapItem#lateUntil()}
 */
public record LedItem(
        String id,
        long organisation,
        String edition,
        String leadSide,
        ItemStatus status,
        @Nullable LocalDate due,
        @Nullable LocalDate lateUntil) {
    public boolean isOpen() {
        return status == ItemStatus.OPEN || status == ItemStatus.CLAIMED;
    }
}
