package org.jointroadmap.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who meets in a session. */
public enum SessionKind {
    PLENARY,
    CO_CHAIRS,
    WORKING_GROUP,
    VISIT,
    SUMMIT;

    /** Its name in the API and in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<SessionKind> of(@Nullable String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(SessionKind::key).collect(Collectors.joining(", "));
    }
}
