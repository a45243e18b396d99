package org.jointroadmap.monitoring;

import org.jointroadmap.fact.Level;
import org.jointroadmap.flag.CalledFor;
import org.jspecify.annotations.Nullable;

/**
 * What rules would do about a subject but for something that silences them.
 *
 * @param level whom its escalation would have reached, null where it is a measure
 * @param measure that would be called for, null where it is a level
 * @param flag rule of the flag that silences it, null where a suspension does
 * @param project number of the suspended project that silences it, null where a flag does
 */
public record Silence(
        @Nullable Level level,
        @Nullable CalledFor measure,
        @Nullable String flag,
        @Nullable String project) {}
