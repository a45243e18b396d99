package org.jointroadmap.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The path from step to step, on the trailing twelve months: {@code T(m) = T0 · (T1/T0)^(m/n)} with m of n months passed.
 */
public final class TargetPath {
    private final TurnoverTarget target;

    public TargetPath(TurnoverTarget target) {
        this.target = target;
    }

    /** What the path asks for at the end of a month; the first step's value before it, the last one's after it. */
    public BigDecimal at(YearMonth month) {
        throw new UnsupportedOperationException("" + month + target);
    }

    /** The next step that is due on the day or later. */
    public Optional<TurnoverTarget.Step> next(LocalDate day) {
        throw new UnsupportedOperationException("" + day);
    }
}
