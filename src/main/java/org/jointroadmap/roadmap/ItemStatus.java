package org.jointroadmap.roadmap;

import java.util.Locale;

/** How far a promise has come; claimed means that its owner says it is delivered and the other side has not answered. */
public enum ItemStatus {
    OPEN,
    CLAIMED,
    DELIVERED,
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
