package org.jointroadmap.web.days;

import java.time.LocalDate;
import org.jointroadmap.Wrongs;
import org.jointroadmap.web.layout.Input;
import org.jspecify.annotations.Nullable;

/**
 * A day to be moved, as somebody entered it.
 *
 * @param state working or off
 * @param shown true if what it does to deadlines was shown
 */
record MoveForm(
        @Nullable String side,
        @Nullable String day,
        @Nullable String state,
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
        return WORKING.equals(state) ? Boolean.TRUE : OFF.equals(state) ? Boolean.FALSE : null;
    }
}
