package org.jointroadmap.roadmap;

import java.time.LocalDate;

/** What the words of a deadline mean, for those who read documents. */
public final class DueReadings {
    private DueReadings() {}

    /** The due date that a text names, as seen on a day; of kind unknown if a part of it is not understood. */
    public static DueDate read(String text, LocalDate today) {
        return DueDates.read(text, today);
    }
}
