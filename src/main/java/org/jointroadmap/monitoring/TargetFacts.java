package org.jointroadmap.monitoring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jointroadmap.fact.OpenTarget;
import org.jointroadmap.fact.Subject;
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

    OpenTarget fact(TurnoverTarget target, Optional<Latest> latest) {
        String subject = Subject.target(target.id()).toString();
        String title = target.titleEn();
        LocalDate today = LocalDate.now(clock);
        TargetPath path = new TargetPath(target);
        int toStep = path.next(today)
                .map(step -> months(YearMonth.from(today), YearMonth.from(step.due())))
                .orElse(0);
        if (latest.isEmpty()) {
            return new OpenTarget(subject, title, false, 0, 0, 0, NO_MONTHS, toStep);
        }
        Point point = latest.get().point();
        BigDecimal wanted = path.at(point.to());
        return new OpenTarget(
                subject,
                title,
                true,
                Whole.times(point.valueUsd(), MILLION),
                Whole.times(wanted, MILLION),
                below(target, point, wanted),
                months(point.to(), YearMonth.from(today)),
                toStep);
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
