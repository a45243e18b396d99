package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as somebody entered it, of which a part may be missing: of that its form speaks, of the others the check.
 *
 * @param number as whoever entered it counts the steps
 */
public record EnteredStep(
        int number, @Nullable LocalDate due, @Nullable BigDecimal valueUsd) {

    static EnteredStep of(int number, TurnoverTarget.Step step) {
        return new EnteredStep(number, step.due(), step.valueUsd());
    }

    boolean isWhole() {
        return due != null && valueUsd != null;
    }

    /** As the path counts it; only what is whole is a step of it. */
    TurnoverTarget.Step step() {
        if (due == null || valueUsd == null) {
            throw new IllegalStateException("Step " + number + " is not whole.");
        }
        return new TurnoverTarget.Step(due, valueUsd);
    }
}
