package org.jointroadmap.trade;

import java.util.Locale;

/** How far an import has come. After refused, failed and cancelled nothing of it is in the figures. */
public enum ImportStatus {
    QUEUED,
    READING,
    DONE,
    REFUSED,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this != QUEUED && this != READING;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
