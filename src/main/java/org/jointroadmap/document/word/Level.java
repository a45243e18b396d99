package org.jointroadmap.document.word;

import org.jspecify.annotations.Nullable;

/**
 * One level of a list.
 *
 * @param text with %1 for the number of the first level, and so on
 * @param restartAfter the level, from 1, after which it begins anew; 0 for never, null for each that is higher
 * @param legal whether the numbers of other levels are written in digits
 * @param style of the paragraphs that stand on this level
 */
record Level(
        int start,
        NumberFormat format,
        String text,
        @Nullable Integer restartAfter,
        boolean legal,
        @Nullable String style) {
    static final int MOST = 9;
    static final Level FIRST = new Level(1, NumberFormat.DECIMAL, "", null, false, null);

    /** Whether it begins anew once the list went on at a higher one, from 0. */
    boolean restartsAfter(int level) {
        return restartAfter == null || level < restartAfter;
    }
}
