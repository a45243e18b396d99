package org.jointroadmap.web.trade;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.turnover.StepOutcome;
import org.jointroadmap.turnover.TargetPath;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.turnover.Turnovers;
import org.jointroadmap.turnover.Turnovers.Latest;
import org.springframework.stereotype.Component;

/** Measures the targets by the figures that count. */
@Component
public class Aims {
    private final Targets targets;
    private final Turnovers turnovers;
    private final Flags flags;
    private final FigureAges ages;
    private final Clock clock;

    Aims(Targets targets, Turnovers turnovers, Flags flags, FigureAges ages, Clock clock) {
        this.targets = targets;
        this.turnovers = turnovers;
        this.flags = flags;
        this.ages = ages;
        this.clock = clock;
    }

    /** Those that are not closed. */
    public List<Aim> open() {
        return of(targets.all().stream().filter(target -> !target.closed()).toList());
    }

    List<Aim> of(List<TurnoverTarget> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Latest> known = turnovers.counting();
        List<String> ids =
                all.stream().map(target -> String.valueOf(target.id())).toList();
        Map<String, List<Flag>> standing = flags.standing(Subject.TARGET, ids).stream()
                .collect(Collectors.groupingBy(flag -> flag.subject().id()));
        return all.stream()
                .map(target -> aim(target, known, standing.getOrDefault(String.valueOf(target.id()), List.of())))
                .toList();
    }

    private Aim aim(TurnoverTarget target, List<Latest> known, List<Flag> standing) {
        LocalDate today = LocalDate.now(clock);
        TargetPath path = new TargetPath(target);
        Optional<Latest> latest = known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
        Optional<TurnoverTarget.Step> next = path.next(today);
        return new Aim(
                target,
                StepOutcome.of(target, known, today),
                latest.orElse(null),
                latest.map(ages::of).orElse(null),
                next.orElse(null),
                latest.flatMap(found -> next.map(step -> missing(found, step))).orElse(null),
                standing,
                latest.map(found -> path.at(found.point().to())).orElse(null));
    }

    private static BigDecimal missing(Latest latest, TurnoverTarget.Step next) {
        return next.valueUsd().subtract(latest.point().valueUsd()).max(BigDecimal.ZERO);
    }
}
