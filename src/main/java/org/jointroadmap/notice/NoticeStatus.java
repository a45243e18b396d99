package org.jointroadmap.notice;

import java.util.Locale;

/** Whether a notice has gone out; withdrawn means that its cause went away before it could. */
public enum NoticeStatus {
    WAITING,
    SENT,
    FAILED,
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
