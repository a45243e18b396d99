package org.jointroadmap.notice;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What goes out in one letter.
 *
 * @param name what its notices share
 * @param notBefore when it goes out at the earliest, null for at once
 * @param daily whether a person gets at most one such letter a day
 */
record Occasion(String name, @Nullable OffsetDateTime notBefore, boolean daily) {
    /** Whether it waits until all that belongs to it is written. */
    boolean isHeld() {
        return name.startsWith("evaluation-") || name.startsWith("derived-");
    }

    /** What goes out by itself, as soon as it can. */
    static Occasion atOnce(String name) {
        return new Occasion(name, null, false);
    }

    /** What can wait for the day's letter. */
    static Occasion ofDay(String name) {
        return new Occasion(name, null, true);
    }
}
