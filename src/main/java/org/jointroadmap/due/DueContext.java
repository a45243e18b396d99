package org.jointroadmap.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a due text may speak of without saying it.
 *
 * @param doc the day of the document
 * @param plan the year that it plans
 * @param session the next session of the commission
 * @param session16 its sixteenth session
 */
public record DueContext(
        @Nullable LocalDate doc,
        @Nullable Integer plan,
        @Nullable LocalDate editionFrom,
        @Nullable LocalDate editionTo,
        @Nullable LocalDate signed,
        @Nullable LocalDate inForce,
        @Nullable LocalDate received,
        @Nullable LocalDate published,
        @Nullable LocalDate session,
        @Nullable LocalDate session16,
        @Nullable LocalDate visit) {
    private static final int SIXTEENTH = 16;

    /** Nothing is known. */
    public static final DueContext NOTHING =
            new DueContext(null, null, null, null, null, null, null, null, null, null, null);

    /** The day of an event, if it is known. */
    @Nullable
    LocalDate day(String event, int number) {
        return switch (event) {
            case "signed" -> signed;
            case "inForce" -> inForce;
            case "received" -> received;
            case "published" -> published;
            case "session" -> number == 0 ? session : number == SIXTEENTH ? session16 : null;
            case "visit" -> visit;
            case "doc" -> doc;
            default -> null;
        };
    }
}
