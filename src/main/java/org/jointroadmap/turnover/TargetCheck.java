package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.Days;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Person;

/** What a target must be before it is written down. */
final class TargetCheck {
    private static final int TITLE = 300;
    private static final int LEGAL_ACT = 500;
    private static final int MOST_STEPS = 24;
    /** So far does no document look ahead, and a longer path is a slip of the pen. */
    private static final int MOST_YEARS = 50;

    private static final BigDecimal MOST = new BigDecimal("1e15");

    private TargetCheck() {}

    static void check(TurnoverTarget target, Person by) {
        Targets.keptBy(by);
        Wrongs wrongs = new Wrongs();
        check(target, wrongs);
        wrongs.refuse();
    }

    static void check(TurnoverTarget target, Wrongs wrongs) {
        wrongs.text("titleEn", target.titleEn(), TITLE, "refused.blank");
        wrongs.text("titleRu", target.titleRu(), TITLE, "refused.blank");
        wrongs.text("legalAct", target.legalAct(), LEGAL_ACT, "refused.blank");
        steps(target.steps(), wrongs);
    }

    private static void steps(List<TurnoverTarget.Step> steps, Wrongs wrongs) {
        wrongs.require(steps.size() >= 2, "steps", "refused.target.steps");
        wrongs.require(steps.size() <= MOST_STEPS, "steps", "refused.target.many", steps.size(), MOST_STEPS);
        if (!steps.isEmpty()) {
            LocalDate last = steps.get(steps.size() - 1).due();
            wrongs.require(
                    !last.isAfter(steps.get(0).due().plusYears(MOST_YEARS)),
                    "steps",
                    "refused.target.span",
                    steps.get(0).due().toString(),
                    last.toString(),
                    MOST_YEARS);
        }
        LocalDate before = LocalDate.MIN;
        for (TurnoverTarget.Step step : steps) {
            wrongs.require(Days.isWithin(step.due()), "steps", "refused.date.bounds", Days.bounds());
            wrongs.require(
                    step.due().isAfter(before),
                    "steps",
                    "refused.target.order",
                    step.due().toString());
            wrongs.require(
                    step.valueUsd().signum() > 0 && step.valueUsd().compareTo(MOST) <= 0,
                    "steps",
                    "refused.target.value",
                    step.valueUsd().toPlainString());
            before = step.due();
        }
    }
}
