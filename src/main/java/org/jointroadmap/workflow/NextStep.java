package org.jointroadmap.workflow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a side has to do next about a subject.
 *
 * @param side alpha-3 code of the side that has to act
 * @param key the task's id in its model
 * @param name as the model has it
 * @param since when it came up
 * @param due its last day
 * @param task the task to open; null for whoever may not take it
 */
public record NextStep(
        String side,
        String key,
        String name,
        Instant since,
        @Nullable LocalDate due,
        @Nullable String task) {}
