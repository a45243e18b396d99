package org.jointroadmap.rules.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The whole numbers from the least to the most; null where there is no end. A yes is 1, a no is 0.
 */
record Range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    static final Range ALL = new Range(null, null);
    static final Range YES = new Range(BigDecimal.ONE, BigDecimal.ONE);
    static final Range NO = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

    /** What a comparison with a number leaves. */
    static Range of(String operator, BigDecimal number) {
        BigDecimal floor = number.setScale(0, java.math.RoundingMode.FLOOR);
        BigDecimal ceiling = number.setScale(0, java.math.RoundingMode.CEILING);
        boolean whole = floor.compareTo(ceiling) == 0;
        return switch (operator) {
            case "==" -> new Range(ceiling, floor);
            case ">" -> new Range(floor.add(BigDecimal.ONE), null);
            case ">=" -> new Range(ceiling, null);
            case "<" -> new Range(null, whole ? floor.subtract(BigDecimal.ONE) : floor);
            case "<=" -> new Range(null, floor);
            default -> ALL;
        };
    }

    Range and(Range other) {
        return new Range(
                least == null || other.least != null && other.least.compareTo(least) > 0 ? other.least : least,
                most == null || other.most != null && other.most.compareTo(most) < 0 ? other.most : most);
    }

    boolean isEmpty() {
        return least != null && most != null && least.compareTo(most) > 0;
    }

    @Override
    public String toString() {
        String last = most == null || most.intValue() == Integer.MAX_VALUE ? "…" : most.toPlainString();
        return (least == null ? "…" : least.toPlainString()) + "–" + last;
    }
}
