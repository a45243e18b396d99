package org.jointroadmap.project;

import java.util.Locale;

/** How far a project has come. */
public enum Stage {
    PROPOSAL,
    ASSESSMENT,
    AGREEMENT,
    PREPARATION,
    PILOT,
    PRODUCTION,
    CLOSED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
