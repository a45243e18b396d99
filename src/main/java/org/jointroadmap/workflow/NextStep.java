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
 * @param begins the day on which it will come up; null if it is there
 */
public record NextStep(
        String side,
        String key,
        String name,
        Instant since,
        @Nullable LocalDate due,
        @Nullable String task,
        @Nullable LocalDate begins) {
    /** A task that is there. */
    public static NextStep of(
            String side, String key, String name, Instant since, @Nullable LocalDate due, @Nullable String task) {
        return new NextStep(side, key, name, since, due, task, null);
    }

    /** A task that a timer will bring. */
    public static NextStep coming(String side, String key, String name, Instant since, LocalDate begins) {
        return new NextStep(side, key, name, since, null, null, begins);
    }
}
