package org.jointroadmap.party;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is worked or off otherwise than its weekday and the yearly holidays say.
 *
 * @param id 0 for what came with the published calendar
 * @param side alpha-3 code of the side whose calendar it is in
 * @param working true for a weekend or holiday that is worked, false for a working day that is off
 * @param source the legal act that moved it
 * @param by login of who entered it here, null for what came with the published calendar
 * @param takenBackBy login of who took it back, null while it counts
 */
public record MovedDay(
        long id,
        String side,
        LocalDate day,
        boolean working,
        String source,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String takenBackBy,
        @Nullable Instant takenBackAt) {

    public boolean isStanding() {
        return takenBackBy == null;
    }
}
