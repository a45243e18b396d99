package org.jointroadmap.web.trade;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures something rests on, and how old they are.
 *
 * @param to the last month that they tell of
 * @param months that have passed since
 * @param published true for what somebody entered as it was published, false for what a file brought
 * @param since when they came into the program; null if nobody knows
 */
public record FigureAge(
        String source,
        YearMonth to,
        long months,
        boolean published,
        @Nullable Instant since) {}
