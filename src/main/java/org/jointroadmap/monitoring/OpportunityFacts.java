package org.jointroadmap.monitoring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jointroadmap.fact.ImportOpportunity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.Caveat;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.opportunity.OpportunityCase;
import org.jointroadmap.opportunity.Step;
import org.jointroadmap.party.WorkingCalendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns an opportunity and what people did about it into what rules look at. */
@Component
class OpportunityFacts {
    private static final int THOUSAND = 3;

    private final WorkingCalendars calendars;
    private final Clock clock;

    OpportunityFacts(WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    ImportOpportunity fact(Opportunity figures, OpportunityCase course, Beside beside) {
        return new ImportOpportunity(
                Subject.opportunity(course.id().toString()).toString(),
                course.id().buyer(),
                course.id().partner(),
                course.id().hsCode(),
                course.id().hsCode().substring(0, 2),
                Whole.times(figures.valueUsd(), THOUSAND),
                Whole.times(figures.thirdUsd(), THOUSAND),
                Whole.times(figures.spareUsd(), THOUSAND),
                Whole.percent(figures.thirdUsd(), figures.importsUsd()),
                Whole.percent(figures.spareUsd(), figures.thirdUsd()),
                Whole.percent(figures.partnerUnitValue(), figures.thirdUnitValue()),
                figures.rca() == null ? -1 : Whole.times(figures.rca(), -2),
                figures.years(),
                figures.caveats().contains(Caveat.RE_EXPORT),
                figures.caveats().contains(Caveat.SPLIT_CODE),
                course.decision() == Step.SWITCHED || course.decision() == Step.PROJECT,
                course.decision() == Step.DISMISSED,
                change(course, figures.valueUsd()),
                daysUnanswered(course),
                course.id().hsCode().substring(0, 4),
                growth(figures.thirdUsd(), beside.thirdBefore()),
                Whole.percent(figures.valueUsd(), beside.targetGap()),
                beside.hasProject());
    }

    /** What is still awaited although no figures are left: only the answer counts. */
    ImportOpportunity factWithoutFigures(OpportunityCase course, Beside beside) {
        return new ImportOpportunity(
                Subject.opportunity(course.id().toString()).toString(),
                course.id().buyer(),
                course.id().partner(),
                course.id().hsCode(),
                course.id().hsCode().substring(0, 2),
                0,
                0,
                0,
                0,
                0,
                0,
                -1,
                0,
                false,
                false,
                false,
                course.decision() == Step.DISMISSED,
                0,
                daysUnanswered(course),
                course.id().hsCode().substring(0, 4),
                0,
                0,
                beside.hasProject());
    }

    /**
     * What is known of an opportunity beside its own figures.
     *
     * @param thirdBefore what third countries sold in the period before, null if that is not known
     * @param targetGap what the turnover lacks to its target, null if that is not known
     */
    record Beside(
            @Nullable BigDecimal thirdBefore, @Nullable BigDecimal targetGap, boolean hasProject) {}

    private static int growth(BigDecimal now, @Nullable BigDecimal before) {
        if (before == null) {
            return 0;
        }
        return now.compareTo(before) >= 0
                ? Whole.percent(now.subtract(before), before)
                : -Whole.percent(before.subtract(now), before);
    }

    private static int change(OpportunityCase course, BigDecimal now) {
        BigDecimal then = course.decidedValueUsd();
        return then == null ? 0 : Whole.percent(now.subtract(then).abs(), then);
    }

    private int daysUnanswered(OpportunityCase course) {
        String side = course.waitsFor();
        LocalDate due = course.waitDue();
        return side == null || due == null ? 0 : calendars.of(side).between(due, LocalDate.now(clock));
    }
}
