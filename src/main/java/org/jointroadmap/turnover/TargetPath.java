package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The path from step to step, on the trailing twelve months: {@code T(m) = T0 · (T1/T0)^(m/n)} with m of n months passed.
 */
public final class TargetPath {
    private final List<TurnoverTarget.Step> steps;

    public TargetPath(TurnoverTarget target) {
        this.steps = target.steps();
    }

    /** What the path asks for at the end of a month; the first step's value before it, the last one's after it. */
    public BigDecimal at(YearMonth month) {
        TurnoverTarget.Step before = steps.get(0);
        for (TurnoverTarget.Step step : steps) {
            if (!YearMonth.from(step.due()).isBefore(month)) {
                return between(before, step, month);
            }
            before = step;
        }
        return before.valueUsd();
    }

    /** The next step that is due on the day or later, without the first, from which the path starts. */
    public Optional<TurnoverTarget.Step> next(LocalDate day) {
        return steps.stream().skip(1).filter(step -> !step.due().isBefore(day)).findFirst();
    }

    private static BigDecimal between(TurnoverTarget.Step from, TurnoverTarget.Step to, YearMonth month) {
        YearMonth start = YearMonth.from(from.due());
        long months = ChronoUnit.MONTHS.between(start, YearMonth.from(to.due()));
        long passed = ChronoUnit.MONTHS.between(start, month);
        if (months <= 0 || passed <= 0) {
            return from.valueUsd();
        }
        double growth = to.valueUsd().doubleValue() / from.valueUsd().doubleValue();
        double value = from.valueUsd().doubleValue() * Math.pow(growth, (double) passed / months);
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
