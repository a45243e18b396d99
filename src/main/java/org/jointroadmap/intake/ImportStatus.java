package org.jointroadmap.intake;

import java.util.Locale;

/** What has become of a document. */
public enum ImportStatus {
    PREVIEW,
    CONFIRMED,
    UNDONE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
