package org.jointroadmap.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jointroadmap.fact.ImportOpportunity;
import org.jointroadmap.fact.OpenTarget;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.Caveat;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.opportunity.OpportunityCase;
import org.jointroadmap.opportunity.Step;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.trade.TargetPath;
import org.jointroadmap.trade.TurnoverTarget;
import org.jointroadmap.trade.Turnovers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns opportunities and targets into what rules look at. */
@Component
class TradeFacts {
    private static final int NO_MONTHS = 999;

    private final Turnovers turnovers;
    private final WorkingCalendars calendars;
    private final Clock clock;

    TradeFacts(Turnovers turnovers, WorkingCalendars calendars, Clock clock) {
        this.turnovers = turnovers;
        this.calendars = calendars;
        this.clock = clock;
    }

    ImportOpportunity fact(Opportunity figures, OpportunityCase course) {
        String code = figures.id().hsCode();
        return new ImportOpportunity(
                Subject.opportunity(figures.id().toString()).toString(),
                figures.id().buyer(),
                figures.id().partner(),
                code,
                code.substring(0, 2),
                thousands(figures.valueUsd()),
                thousands(figures.thirdUsd()),
                thousands(figures.spareUsd()),
                percent(figures.thirdUsd(), figures.importsUsd()),
                percent(figures.spareUsd(), figures.thirdUsd()),
                unitValuePercent(figures),
                figures.rca() == null ? -1 : percent(figures.rca(), BigDecimal.ONE),
                figures.years(),
                figures.caveats().contains(Caveat.RE_EXPORT),
                figures.caveats().contains(Caveat.SPLIT_CODE),
                course.decision() == Step.SWITCHED || course.decision() == Step.PROJECT,
                course.decision() == Step.DISMISSED,
                change(figures.valueUsd(), course.decidedValueUsd()),
                daysUnanswered(course));
    }

    OpenTarget fact(TurnoverTarget target) {
        LocalDate today = LocalDate.now(clock);
        TargetPath path = new TargetPath(target);
        int monthsToStep = path.next(today)
                .map(step -> (int) ChronoUnit.MONTHS.between(YearMonth.from(today), YearMonth.from(step.due())))
                .orElse(0);
        Turnovers.Latest latest = turnovers.latest().orElse(null);
        if (latest == null) {
            return open(target, false, 0, 0, 0, NO_MONTHS, monthsToStep);
        }
        BigDecimal turnover = latest.point().valueUsd();
        BigDecimal wanted = path.at(latest.point().to());
        return open(
                target,
                true,
                millions(turnover),
                millions(wanted),
                Math.max(0, percent(wanted.subtract(turnover), wanted)),
                (int) ChronoUnit.MONTHS.between(latest.point().to(), YearMonth.from(today)),
                monthsToStep);
    }

    private static OpenTarget open(
            TurnoverTarget target, boolean known, int turnover, int path, int below, int age, int monthsToStep) {
        return new OpenTarget(
                Subject.target(target.id()).toString(),
                target.title(Locale.ENGLISH),
                known,
                turnover,
                path,
                below,
                age,
                monthsToStep);
    }

    private static int unitValuePercent(Opportunity figures) {
        return figures.thirdUnitValue() == null || figures.partnerUnitValue() == null
                ? 0
                : percent(figures.partnerUnitValue(), figures.thirdUnitValue());
    }

    private static int change(BigDecimal now, @Nullable BigDecimal then) {
        return then == null || then.signum() == 0
                ? 0
                : percent(now.subtract(then).abs(), then);
    }

    private int daysUnanswered(OpportunityCase course) {
        String side = course.waitsFor();
        LocalDate due = course.waitDue();
        LocalDate today = LocalDate.now(clock);
        return side == null || due == null || !due.isBefore(today)
                ? 0
                : calendars.of(side).between(due, today);
    }

    private static int thousands(BigDecimal usd) {
        return bounded(usd.movePointLeft(3));
    }

    private static int millions(BigDecimal usd) {
        return bounded(usd.movePointLeft(6));
    }

    /** Rounded down, at most 999. */
    private static int percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? 0
                : Math.min(999, bounded(part.movePointRight(2).divide(whole, MathContext.DECIMAL64)));
    }

    private static int bounded(BigDecimal number) {
        return number.min(BigDecimal.valueOf(999_999_999))
                .max(BigDecimal.valueOf(-999_999_999))
                .intValue();
    }
}
