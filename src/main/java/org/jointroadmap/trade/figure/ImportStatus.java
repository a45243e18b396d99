package org.jointroadmap.trade.figure;

import java.util.Locale;

/** How far an import has come. Only of a done one anything is in the figures. */
public enum ImportStatus {
    QUEUED,
    READING,
    /** What it would change waits to be confirmed. */
    READ,
    /** It is in effect. */
    DONE,
    REFUSED,
    FAILED,
    CANCELLED,
    /** It was in effect and was taken back. */
    UNDONE;

    /** It waits to be read, or is. */
    public boolean isUnderWay() {
        return this == QUEUED || this == READING;
    }

    /** Nothing happens to it any more by itself, nor can it be cancelled. */
    public boolean isOver() {
        return !isUnderWay() && this != READ;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
