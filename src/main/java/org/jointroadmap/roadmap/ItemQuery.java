package org.jointroadmap.roadmap;

import org.jointroadmap.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Which items are wanted; null leaves a filter out.
 *
 * @param side alpha-3 code of an owner's side
 * @param flagged true for items with a standing flag only
 * @param text a part of number, title or expected result, in any case
 * @param after the {@code next} of the page before
 * @param limit rows of a page
 */
public record ItemQuery(
        @Nullable String side,
        @Nullable ItemStatus status,
        boolean flagged,
        @Nullable String text,
        Sort sort,
        @Nullable String after,
        int limit) {
    /** @throws org.jointroadmap.Refused for what cannot be read */
    public ItemQuery {
        Wanted.country("side", side);
    }

    /** In which order. */
    public enum Sort {
        NUMBER,
        DUE
    }
}
