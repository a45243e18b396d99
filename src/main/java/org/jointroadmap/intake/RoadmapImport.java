package org.jointroadmap.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that was taken in.
 *
 * @param file as its sender called it
 * @param plan the years that it plans, as they were given
 */
public record RoadmapImport(
        long id,
        String file,
        ImportStatus status,
        String requestedBy,
        Instant createdAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable LocalDate documentDate,
        @Nullable String plan) {}
