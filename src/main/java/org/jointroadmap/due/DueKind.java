package org.jointroadmap.due;

import java.util.Locale;

/** What sort of due date a text gives. */
public enum DueKind {
    /** On the day itself. */
    ON,
    /** Not later than the day. */
    BY,
    /** Within a period; its last day is the date. */
    PERIOD,
    /** Again and again; the date is the next time. */
    RECURRING,
    /** Some time after an event. */
    RELATIVE,
    /** All the time. */
    CONTINUOUS,
    /** No date is meant. */
    UNSCHEDULED,
    /** A text that is not understood. */
    UNKNOWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
