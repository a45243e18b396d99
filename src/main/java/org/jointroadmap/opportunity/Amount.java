package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** A sum of trade values and weights, brought to FOB. */
final class Amount {
    /** From CIF to FOB, the factor of the IMF's Direction of Trade Statistics. */
    static final BigDecimal CIF_TO_FOB = new BigDecimal("1.06");

    static final MathContext PRECISION = MathContext.DECIMAL64;

    private long fob;
    private long cif;
    private long weighedFob;
    private long weighedCif;
    private long grams;
    private boolean anyWithoutWeight;

    void add(long value, boolean isCif, @Nullable Long weight) {
        if (isCif) {
            cif += value;
        } else {
            fob += value;
        }
        if (weight == null || weight <= 0) {
            anyWithoutWeight = true;
        } else {
            grams += weight;
            weighedFob += isCif ? 0 : value;
            weighedCif += isCif ? value : 0;
        }
    }

    void add(Amount more) {
        fob += more.fob;
        cif += more.cif;
        weighedFob += more.weighedFob;
        weighedCif += more.weighedCif;
        grams += more.grams;
        anyWithoutWeight |= more.anyWithoutWeight;
    }

    boolean isNothing() {
        return fob == 0 && cif == 0;
    }

    /** US dollars, FOB. */
    BigDecimal usd() {
        return usd(fob, cif);
    }

    /** Kilograms; null if a part of the sum has no weight. */
    @Nullable
    BigDecimal kilograms() {
        return anyWithoutWeight || isNothing() ? null : BigDecimal.valueOf(grams, 3);
    }

    /** US dollars per kilogram of what has a weight; null if nothing has. */
    @Nullable
    BigDecimal unitValue() {
        return grams == 0 ? null : usd(weighedFob, weighedCif).divide(BigDecimal.valueOf(grams, 3), PRECISION);
    }

    private static BigDecimal usd(long fob, long cif) {
        BigDecimal exact = BigDecimal.valueOf(fob, 3);
        return cif == 0 ? exact : exact.add(BigDecimal.valueOf(cif, 3).divide(CIF_TO_FOB, PRECISION));
    }
}
