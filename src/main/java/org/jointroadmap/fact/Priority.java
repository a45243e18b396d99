package org.jointroadmap.fact;

import java.util.Locale;

/** How much an item matters beside others. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
