package org.jointroadmap.notice;

import java.time.Duration;
import java.time.Instant;

/** How long a channel whose server is not well is left alone: longer with each failure. */
class Rest {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private int failuresInARow;
    private Instant until = Instant.MIN;

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    void end() {
        failuresInARow = 0;
    }

    Duration begin(Instant now) {
        failuresInARow++;
        Duration pause = after(failuresInARow);
        until = now.plus(pause);
        return pause;
    }

    /** The pause after so many failures. */
    static Duration after(int failures) {
        Duration pause = Duration.ofSeconds(1L << Math.min(failures, 9));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
