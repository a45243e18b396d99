package org.jointroadmap.web.layout;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which words a failure gets: its status has its own in the texts, or those of its kind stand in. */
@Component
public class StatusAdvice {
    private static final String STEM = "error.advice.";
    private static final String HEADING = "error.heading.";
    private static final int THEIRS = 400;
    private static final int OURS = 500;

    private final Texts texts;

    StatusAdvice(Texts texts) {
        this.texts = texts;
    }

    /** The key of what to do about it. */
    public String key(int status) {
        return STEM + of(status);
    }

    /** The key of what it is called: what has an advice of its own may have a name of its own too. */
    public String heading(@Nullable String advice, int kind) {
        String own = advice == null ? "" : advice.replace(STEM, HEADING);
        return own.isEmpty() || texts.orElse(own, "").isEmpty() ? HEADING + kind : own;
    }

    /** The status whose words are said: itself, 400 for another fault of the request, 500 for all else. */
    public int of(int status) {
        if (!texts.orElse(STEM + status, "").isEmpty()) {
            return status;
        }
        return status >= THEIRS && status < OURS ? THEIRS : OURS;
    }
}
