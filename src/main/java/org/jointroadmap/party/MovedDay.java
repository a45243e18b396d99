package org.jointroadmap.party;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that somebody here entered as moved.
 *
 * @param side alpha-3 code of the side whose calendar it is in
 * @param working true for a weekend or holiday that is worked, false for a working day that is off
 * @param source the legal act that moved it
 * @param by login of who entered it
 * @param takenBackBy login of who took it back, null while it counts
 */
public record MovedDay(
        long id,
        String side,
        LocalDate day,
        boolean working,
        String source,
        String by,
        Instant at,
        @Nullable String takenBackBy,
        @Nullable Instant takenBackAt) {

    public boolean isStanding() {
        return takenBackBy == null;
    }
}
