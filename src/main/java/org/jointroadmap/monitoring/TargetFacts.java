package org.jointroadmap.monitoring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.OpenTarget;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.turnover.StepOutcome;
import org.jointroadmap.turnover.TargetPath;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.turnover.Turnovers.Latest;
import org.jointroadmap.turnover.Turnovers.Point;
import org.springframework.stereotype.Component;

/** Turns a target and the newest turnover into what rules look at. */
@Component
class TargetFacts {
    private static final int MILLION = 6;
    private static final int NO_MONTHS = 999;

    private final Clock clock;

    TargetFacts(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param known all twelve months that count, by their end
     * @param expectedUsd what is expected to be added in a year
     */
    OpenTarget fact(TurnoverTarget target, List<Latest> known, BigDecimal expectedUsd) {
        LocalDate today = LocalDate.now(clock);
        TargetPath path = new TargetPath(target);
        Optional<Point> newest = known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.get(known.size() - 1).point());
        BigDecimal wanted = newest.map(point -> path.at(point.to())).orElse(BigDecimal.ZERO);
        Optional<StepOutcome> passed = StepOutcome.lastPassed(StepOutcome.of(target, known, today));
        return new OpenTarget(
                Subject.target(target.id()).toString(),
                target.titleEn(),
                newest.isPresent(),
                newest.map(point -> Whole.times(point.valueUsd(), MILLION)).orElse(0),
                Whole.times(wanted, MILLION),
                newest.map(point -> below(target, point, wanted)).orElse(0),
                newest.map(point -> months(point.to(), YearMonth.from(today))).orElse(NO_MONTHS),
                path.next(today)
                        .map(step -> months(YearMonth.from(today), YearMonth.from(step.due())))
                        .orElse(0),
                passed.map(outcome -> Whole.times(outcome.step().valueUsd(), MILLION))
                        .orElse(0),
                passed.map(outcome -> months(YearMonth.from(outcome.step().due()), YearMonth.from(today)))
                        .orElse(0),
                passed.filter(outcome -> isMissing(outcome, newest)).isPresent(),
                passed.filter(outcome -> outcome.state() == StepOutcome.State.UNKNOWN)
                        .isPresent(),
                Whole.times(gap(target, known, today).orElse(BigDecimal.ZERO), MILLION),
                Whole.times(expectedUsd, MILLION),
                wanted(target, today).due().getYear());
    }

    /** What the newest turnover lacks to the step that is wanted; empty if none is known. */
    static Optional<BigDecimal> gap(TurnoverTarget target, List<Latest> known, LocalDate today) {
        return known.stream().reduce((one, later) -> later).map(newest -> wanted(target, today)
                .valueUsd()
                .subtract(newest.point().valueUsd())
                .max(BigDecimal.ZERO));
    }

    /** The next step, or the last one where all have passed. */
    private static TurnoverTarget.Step wanted(TurnoverTarget target, LocalDate today) {
        return new TargetPath(target)
                .next(today)
                .orElse(target.steps().get(target.steps().size() - 1));
    }

    /** Missed then, and not reached since. */
    private static boolean isMissing(StepOutcome outcome, Optional<Point> newest) {
        return outcome.state() == StepOutcome.State.MISSED
                && newest.filter(point ->
                                point.valueUsd().compareTo(outcome.step().valueUsd()) >= 0)
                        .isEmpty();
    }

    /** What was before the path began cannot be off it. */
    private static int below(TurnoverTarget target, Point point, BigDecimal wanted) {
        YearMonth start = YearMonth.from(target.steps().get(0).due());
        BigDecimal gap = wanted.subtract(point.valueUsd()).max(BigDecimal.ZERO);
        return point.to().isBefore(start) ? 0 : Whole.percent(gap, wanted);
    }

    private static int months(YearMonth from, YearMonth to) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(from, to));
    }
}
