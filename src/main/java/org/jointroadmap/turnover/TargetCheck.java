package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jointroadmap.Days;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Person;

/** What a target must be before it is written down. */
final class TargetCheck {
    private static final String STEPS = "steps";
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
        check(target, IntStream.rangeClosed(1, target.steps().size()).boxed().toList(), wrongs);
        wrongs.refuse();
    }

    /** @param numbers of each step, as whoever entered it counts them */
    static void check(TurnoverTarget target, List<Integer> numbers, Wrongs wrongs) {
        wrongs.text("titleEn", target.titleEn(), TITLE, "refused.blank");
        wrongs.text("titleRu", target.titleRu(), TITLE, "refused.blank");
        wrongs.text("legalAct", target.legalAct(), LEGAL_ACT, "refused.blank");
        howLong(target.steps(), wrongs);
        LocalDate before = LocalDate.MIN;
        for (int at = 0; at < target.steps().size(); at++) {
            TurnoverTarget.Step step = target.steps().get(at);
            check(step, numbers.get(at), before, wrongs);
            before = step.due();
        }
    }

    private static void howLong(List<TurnoverTarget.Step> steps, Wrongs wrongs) {
        wrongs.require(steps.size() >= 2, STEPS, "refused.target.steps");
        wrongs.require(steps.size() <= MOST_STEPS, STEPS, "refused.target.many", steps.size(), MOST_STEPS);
        if (!steps.isEmpty()) {
            LocalDate last = steps.get(steps.size() - 1).due();
            wrongs.require(
                    !last.isAfter(steps.get(0).due().plusYears(MOST_YEARS)),
                    STEPS,
                    "refused.target.span",
                    steps.get(0).due(),
                    last,
                    MOST_YEARS);
        }
    }

    private static void check(TurnoverTarget.Step step, int number, LocalDate before, Wrongs wrongs) {
        wrongs.require(
                Days.isWithin(step.due()), STEPS, "refused.target.bounds", number, Days.bounds()[0], Days.bounds()[1]);
        wrongs.require(step.due().isAfter(before), STEPS, "refused.target.order", number);
        wrongs.require(
                step.valueUsd().signum() > 0 && step.valueUsd().compareTo(MOST) <= 0,
                STEPS,
                "refused.target.value",
                number);
    }
}
