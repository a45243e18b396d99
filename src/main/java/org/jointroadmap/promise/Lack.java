package org.jointroadmap.promise;

import java.util.Locale;

/** What a promise can lack to be watched. */
public enum Lack {
    /** Nothing by which it is seen that it was kept. */
    RESULT,
    /** Nobody who answers. */
    LEAD,
    /** No day. */
    DUE,
    /** More time than a few days. */
    SHORT,
    /** A meaning of its own: another promise says the same. */
    TWICE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
