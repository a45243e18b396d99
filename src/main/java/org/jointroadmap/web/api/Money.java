package org.jointroadmap.web.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as the API writes them. */
final class Money {
    private Money() {}

    /** Without zeros at its end and without an exponent. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }

    static BigDecimal cents(BigDecimal amount) {
        return plain(amount.setScale(2, RoundingMode.HALF_UP));
    }
}
