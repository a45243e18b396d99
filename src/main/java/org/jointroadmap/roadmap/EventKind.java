package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jointroadmap.due.DueContext;
import org.jspecify.annotations.Nullable;

/** What a deadline can count from. */
public enum EventKind {
    DOC("doc", false),
    SIGNED("signed", false),
    IN_FORCE("inForce", true),
    RECEIVED("received", false),
    PUBLISHED("published", false),
    SESSION("session", true),
    SESSION16("session16", true),
    VISIT("visit", true);

    private final String key;
    private final boolean mayLieAhead;

    EventKind(String key, boolean mayLieAhead) {
        this.key = key;
        this.mayLieAhead = mayLieAhead;
    }

    /** Its name in the API and in keys of texts. */
    public String key() {
        return key;
    }

    /** Whether it is known before it happens, as the day of a session is. */
    boolean mayLieAhead() {
        return mayLieAhead;
    }

    /** Whether it can only come after a document's day, or after its signing. */
    boolean follows(EventKind other) {
        return this != DOC && other == DOC
                || other == SIGNED && (this == IN_FORCE || this == RECEIVED || this == PUBLISHED);
    }

    static Optional<EventKind> of(@Nullable String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** What is known once it has happened on a day. */
    DueContext on(LocalDate day) {
        return new DueContext(
                this == DOC ? day : null,
                null,
                null,
                null,
                this == SIGNED ? day : null,
                this == IN_FORCE ? day : null,
                this == RECEIVED ? day : null,
                this == PUBLISHED ? day : null,
                this == SESSION ? day : null,
                this == SESSION16 ? day : null,
                this == VISIT ? day : null);
    }
}
