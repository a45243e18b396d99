package org.jointroadmap.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session of the commission.
 *
 * @param number which of its kind it is, such as 16; null where they are not counted
 * @param from its first day
 * @param to its last day
 */
public record PlannedSession(
        long id,
        SessionKind kind,
        @Nullable Integer number,
        LocalDate from,
        LocalDate to,
        String place,
        SessionStatus status,
        int version) {}
