package org.jointroadmap.monitoring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.turnover.Turnovers;
import org.springframework.stereotype.Component;

/** What the turnover lacks to the next step of the target that was agreed first and is not closed. */
@Component
class TargetGap {
    private final Targets targets;
    private final Turnovers turnovers;
    private final Clock clock;

    TargetGap(Targets targets, Turnovers turnovers, Clock clock) {
        this.targets = targets;
        this.turnovers = turnovers;
        this.clock = clock;
    }

    /** Empty without a target or figures. */
    Optional<BigDecimal> usd() {
        return targets.all().stream()
                .filter(target -> !target.closed())
                .min(Comparator.comparing(TurnoverTarget::id))
                .flatMap(target -> TargetFacts.gap(target, turnovers.counting(), LocalDate.now(clock)));
    }
}
