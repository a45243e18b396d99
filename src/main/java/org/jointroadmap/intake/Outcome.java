package org.jointroadmap.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the confirmation of a document did.
 *
 * @param made items that are new
 * @param changed items that were reworded or moved
 * @param same how many stayed as they are
 * @param leftOut how many rows were left out
 * @param owners numbers of items for which others were asked to answer, which takes both keys
 * @param dropped numbers that the document does not have; they stand until both sides drop them
 */
public record Outcome(
        List<Touched> made, List<Touched> changed, int same, int leftOut, List<String> owners, List<String> dropped) {
    /**
     * An item and the version that it had afterwards.
     *
     * @param before what it was, null for a new one
     */
    public record Touched(
            String item,
            String number,
            int version,
            @Nullable Before before) {}

    /** The words of an item before a document changed them. */
    public record Before(
            String number,
            String title,
            String expectedResult,
            String dueText,
            String dueKind,
            @Nullable LocalDate dueDate,
            String section,
            String language) {}
}
