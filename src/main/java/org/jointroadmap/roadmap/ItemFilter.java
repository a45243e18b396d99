package org.jointroadmap.roadmap;

import org.jointroadmap.Refused;
import org.jointroadmap.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Which items are wanted; null leaves a filter out.
 *
 * @param side alpha-3 code of an owner's side
 * @param flagged true for items with a standing flag only
 * @param text a part of number, title or expected result in any language, in any case
 * @param section its heading, "" for those under none
 * @param organisation key of one that answers
 * @param person login of one who answers
 * @param mine login of somebody who wants those that they answer for: by name, or as their organisation where no name is given
 * @param late true for those that count as late today
 * @param dueWithin days from today, by the end of which an open one is due that is not late; with {@code late}, either will do
 */
public record ItemFilter(
        @Nullable String side,
        @Nullable ItemStatus status,
        boolean flagged,
        @Nullable String text,
        @Nullable String section,
        @Nullable String sector,
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String mine,
        boolean late,
        @Nullable Integer dueWithin) {
    private static final int TEN_YEARS = 3660;

    /** All of them. */
    public static final ItemFilter ALL =
            new ItemFilter(null, null, false, null, null, null, null, null, null, false, null);

    /** @throws Refused for what cannot be read */
    public ItemFilter {
        Wanted.country("side", side);
        if (dueWithin != null && (dueWithin < 0 || dueWithin > TEN_YEARS)) {
            throw Refused.invalid("dueWithin", "refused.wanted.days", dueWithin, TEN_YEARS);
        }
    }
}
