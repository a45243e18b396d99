package org.jointroadmap.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item whose deadline counts from an event, and what the event did to its date.
 *
 * @param before null while it waited
 * @param after null if it waits again
 */
public record EventItem(
        String number,
        String title,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {}
