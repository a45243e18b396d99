package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A due text, and what is known beside it.
 *
 * @param language of the text (ru, be, en, az), if it is known
 * @param side whose law says what the beginning of a month is; null if neither's does
 * @param working which days are worked; null where nobody counts them
 * @param asOf the day that the next time is looked for from
 */
public record DueQuestion(
        String text,
        @Nullable String language,
        @Nullable String side,
        @Nullable Predicate<LocalDate> working,
        LocalDate asOf,
        DueContext context) {
    /** A text alone. */
    public static DueQuestion of(String text, LocalDate asOf) {
        return new DueQuestion(text, null, null, null, asOf, DueContext.NOTHING);
    }

    DueQuestion with(String tidied) {
        return new DueQuestion(tidied, language, side, working, asOf, context);
    }
}
