package org.jointroadmap.project;

import java.util.Locale;

/** Whether a project goes on. */
public enum ProjectStatus {
    RUNNING,
    RETURNED,
    SUSPENDED,
    WITHDRAWN,
    CLOSED;

    public boolean isOver() {
        return this == WITHDRAWN || this == CLOSED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
