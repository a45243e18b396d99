package org.jointroadmap.monitoring;

import java.time.Instant;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How far up the ladder the standing flags of a subject have been carried.
 *
 * @param answeredAt when whom it has reached answered, null while nobody has
 */
public record Escalation(
        long id,
        Subject subject,
        Level level,
        Severity gravest,
        Instant since,
        Instant levelSince,
        @Nullable Instant answeredAt) {}
