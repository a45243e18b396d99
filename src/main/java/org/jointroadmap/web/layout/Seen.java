package org.jointroadmap.web.layout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader had before them when they filled in a form. It comes back with the form and stays in it when the form is
 * shown again, so that a change which was refused as stale is refused until its author has looked afresh.
 *
 * @param opened when the page was opened
 */
public record Seen(@Nullable Integer version, @Nullable Instant opened) {
    public static final String NAME = "seen";

    /** True of what happened after the page was opened. */
    public boolean isBefore(Instant change) {
        return opened != null && change.isAfter(opened);
    }
}
