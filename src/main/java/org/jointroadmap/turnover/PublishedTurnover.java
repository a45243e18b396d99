package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the trade between both sides as somebody published it.
 *
 * @param measure turnover, or the exports to or the imports from the other side of the {@code reporter}
 * @param qualifier over, almost, about or ""
 * @param reporter alpha-3 of the party whose figure it is, null if it is not said
 * @param valuation FOB, CIF-FOB or "" if it is not said
 */
public record PublishedTurnover(
        long id,
        YearMonth from,
        YearMonth to,
        String measure,
        BigDecimal valueUsd,
        String qualifier,
        String source,
        @Nullable String reporter,
        String valuation,
        String remark) {
    public static final String TURNOVER = "turnover";
    private static final int TWELVE = 12;

    /** The figure and where it was published, for the audit. */
    String inWords() {
        return String.join(
                " | ",
                from + " – " + to,
                measure,
                qualifier,
                valueUsd.stripTrailingZeros().toPlainString(),
                source,
                reporter == null ? "" : reporter,
                valuation,
                remark);
    }

    /** Whether it can stand beside the path, which is of twelve months. */
    boolean isTurnoverOfTwelveMonths() {
        return measure.equals(TURNOVER) && months() == TWELVE;
    }

    /** How many months it is of, both the first and the last included. */
    long months() {
        return ChronoUnit.MONTHS.between(from, to) + 1;
    }
}
