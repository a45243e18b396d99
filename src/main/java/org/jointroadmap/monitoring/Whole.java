package org.jointroadmap.monitoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jointroadmap.Numbers;
import org.jspecify.annotations.Nullable;

/** Whole numbers for rules, which compare and do no arithmetic; rounded as they are shown, so that a rule and a page agree. */
final class Whole {
    /** A share can be any multiple where its base is next to nothing. */
    static final int MOST_PERCENT = 999;

    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    private Whole() {}

    /** So many times the unit. */
    static int times(BigDecimal value, int digits) {
        return Numbers.rounded(value.movePointLeft(digits), 0)
                .toBigInteger()
                .min(MOST)
                .intValue();
    }

    /** Part of a base in percent, at most {@value #MOST_PERCENT}; 0 if there is no base. */
    static int percent(@Nullable BigDecimal part, @Nullable BigDecimal base) {
        if (part == null || base == null || base.signum() <= 0) {
            return 0;
        }
        BigDecimal percent = part.movePointRight(2).divide(base, MathContext.DECIMAL64);
        return Numbers.rounded(percent.min(BigDecimal.valueOf(MOST_PERCENT)), 0).intValue();
    }
}
