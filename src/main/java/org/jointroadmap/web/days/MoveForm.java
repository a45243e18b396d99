package org.jointroadmap.web.days;

import java.time.LocalDate;
import org.jointroadmap.Wrongs;
import org.jointroadmap.web.layout.Input;
import org.jspecify.annotations.Nullable;

/**
 * A day to be moved, as somebody entered it.
 *
 * @param status working or off
 * @param shown true if what it does to deadlines was shown
 */
record MoveForm(
        @Nullable String side,
        @Nullable String day,
        @Nullable String status,
        @Nullable String source,
        @Nullable Boolean shown) {
    static final String WORKING = "working";
    static final String OFF = "off";

    @Nullable
    LocalDate day(Wrongs wrongs) {
        return wrongs.read(() -> Input.dayOrNone("day", day));
    }

    @Nullable
    Boolean working() {
        return WORKING.equals(status) ? Boolean.TRUE : OFF.equals(status) ? Boolean.FALSE : null;
    }
}
