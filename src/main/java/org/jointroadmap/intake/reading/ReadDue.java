package org.jointroadmap.intake.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it was understood.
 *
 * @param text the words of the document
 * @param kind as the API names them
 * @param date the last day, as far as the words name one
 * @param readings what the words can mean, where that is several things
 * @param clear whether it can be watched without a question
 */
public record ReadDue(
        String text, String kind, @Nullable LocalDate date, List<Alternative> readings, boolean clear) {
    /** Nothing is understood. */
    public static ReadDue unknown(String text) {
        return new ReadDue(text, "unknown", null, List.of(), false);
    }

    ReadDue asked(List<Alternative> several) {
        return new ReadDue(text, kind, date, several, false);
    }

    /** One of several things that the words can mean. */
    public record Alternative(String kind, @Nullable LocalDate date) {}
}
