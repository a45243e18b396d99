package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a due text.
 *
 * @param date the day, the last day of a period, the day a term ends on; null where none is known
 * @param next the first time of what recurs, else the date
 * @param asks whether somebody must say what is meant
 * @param readings what it can mean, where that is several things
 * @param notUnderstood words that could not be placed, or name a day that there is not
 * @param mended words with a slip of the hand, each with the word that it was read as
 */
public record Understood(
        String text,
        DueKind kind,
        @Nullable LocalDate date,
        @Nullable LocalDate next,
        @Nullable Recurrence recurrence,
        boolean asks,
        List<Reading> readings,
        Trouble trouble,
        List<String> notUnderstood,
        Map<String, String> mended) {

    /** Whether it can be watched as it is, without a question. */
    public boolean isClear() {
        return kind != DueKind.UNKNOWN && !asks;
    }

    /** @throws Refused with the field, for a day that nothing is due on */
    public void mustBeWithinBounds(String field) {
        if (trouble == Trouble.OUT_OF_BOUNDS) {
            throw Refused.invalid(field, "refused.date.bounds", Days.bounds());
        }
    }

    /** @throws Refused with the field and with what was understood, unless all of it was */
    public void mustBeClear(String field) {
        mustBeWithinBounds(field);
        if (!isClear()) {
            throw Unclear.refused(field, this);
        }
    }
}
