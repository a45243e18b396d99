package org.jointroadmap.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something happened which deadlines count from.
 *
 * @param item the id of the item that it is about, null for the whole roadmap
 * @param source by what it is known, "" if nothing was said
 * @param takenBackBy login of who took it back, null while it counts
 */
public record RoadmapEvent(
        long id,
        EventKind kind,
        @Nullable String item,
        LocalDate date,
        String source,
        String by,
        Instant at,
        @Nullable String takenBackBy,
        @Nullable Instant takenBackAt,
        int version) {

    public boolean isStanding() {
        return takenBackBy == null;
    }

    /** As the history of items and the audit have it. */
    String said() {
        return kind.key() + ": " + date + (source.isEmpty() ? "" : " (" + source + ")");
    }
}
