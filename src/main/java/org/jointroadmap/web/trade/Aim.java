package org.jointroadmap.web.trade;

import java.math.BigDecimal;
import java.util.List;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.turnover.StepOutcome;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.turnover.Turnovers;
import org.jspecify.annotations.Nullable;

/**
 * A target, what became of its steps, how far it is, and what is missing to its next step.
 *
 * @param wanted what the path asks for at the end of the newest twelve months
 * @param age of the newest twelve months; null if none are known
 */
public record Aim(
        TurnoverTarget target,
        List<StepOutcome> steps,
        Turnovers.@Nullable Latest latest,
        @Nullable FigureAge age,
        TurnoverTarget.@Nullable Step next,
        @Nullable BigDecimal missing,
        List<Flag> flags,
        @Nullable BigDecimal wanted) {
    public Aim {
        steps = List.copyOf(steps);
        flags = List.copyOf(flags);
    }

    public List<StepOutcome> passed() {
        return steps.stream().filter(StepOutcome::hasPassed).toList();
    }
}
