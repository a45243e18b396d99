package org.jointroadmap.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, as its document says it.
 *
 * @param text the words of the document
 * @param date the last day, as far as the words name one
 */
public record DueDate(String text, DueKind kind, @Nullable LocalDate date) {
    /** A plain date. */
    public static DueDate by(LocalDate date) {
        return new DueDate(date.toString(), DueKind.BY, date);
    }
}
