package org.jointroadmap.intake.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it was understood.
 *
 * @param text the words of the document
 * @param kind as the API names them
 * @param date the day, or the last day of a period, as far as the words name one
 * @param next the first time of what recurs, else the date
 * @param readings what the words can mean, where that is several things
 * @param clear whether it can be watched without a question
 */
public record ReadDue(
        String text,
        String kind,
        @Nullable LocalDate date,
        @Nullable LocalDate next,
        List<Alternative> readings,
        boolean clear) {
    /** Nothing is understood. */
    static ReadDue unknown(String text, List<Alternative> readings) {
        return new ReadDue(text, "unknown", null, null, readings, false);
    }

    /** One of several things that the words can mean. */
    public record Alternative(String kind, @Nullable LocalDate date) {}
}
