package org.jointroadmap.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody's calendar can be read at a secret address.
 *
 * @param wholeSide whether it has what their whole side leads, not only what is theirs
 * @param usedAt when a program last read it, within minutes; null if none did
 */
public record CalendarKey(
        boolean wholeSide, Instant madeAt, @Nullable Instant usedAt) {}
