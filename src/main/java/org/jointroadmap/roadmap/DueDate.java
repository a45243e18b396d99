package org.jointroadmap.roadmap;

import java.time.LocalDate;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.due.Understood;
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

    /** Its kind in the words of the API. */
    public String kindKey() {
        return kind.key();
    }

    /** What was understood of a text, with its next day; of kind unknown while something about it must be asked. */
    static DueDate of(Understood read) {
        return read.isClear()
                ? new DueDate(read.text(), read.kind(), read.next())
                : new DueDate(read.text(), DueKind.UNKNOWN, null);
    }
}
