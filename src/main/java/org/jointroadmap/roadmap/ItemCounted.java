package org.jointroadmap.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline has a date, or another or none, since the event that it counts from was recorded, corrected or taken back;
 * published in the transaction of the change.
 *
 * @param item its id
 * @param kind of {@link EventKind}
 * @param day of the event
 */
public record ItemCounted(
        String item, @Nullable LocalDate before, @Nullable LocalDate after, String kind, LocalDate day) {}
