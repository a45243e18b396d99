package org.jointroadmap.trade.figure;

import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Figures of these years are others; published in the transaction in which they become visible.
 *
 * @param opportunities is told how many of the newest period come, go or get other figures; null where nobody asks
 */
public record FiguresChanged(
        Set<Integer> years,
        ImportProgress.Listener progress,
        @Nullable IntConsumer opportunities) {}
