package org.jointroadmap.session;

import java.util.Locale;

/** Whether a session is still to come. */
public enum SessionStatus {
    PLANNED,
    HELD,
    CANCELLED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
