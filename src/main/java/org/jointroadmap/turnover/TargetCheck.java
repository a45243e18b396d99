package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jointroadmap.Days;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** What a target must be before it is written down. */
@Component
class TargetCheck {
    private static final String STEPS = "steps";
    private static final int TITLE = 300;
    private static final int LEGAL_ACT = 500;
    private static final int MOST_STEPS = 24;
    /** So far does no document look ahead, and a longer path is a slip of the pen. */
    private static final int MOST_YEARS = 50;

    private static final BigDecimal MOST = new BigDecimal("1e15");

    private final Parties parties;

    TargetCheck(Parties parties) {
        this.parties = parties;
    }

    void check(TurnoverTarget target, Person by) {
        Targets.keptBy(by);
        Wrongs wrongs = new Wrongs();
        List<TurnoverTarget.Step> steps = target.steps();
        check(
                target,
                IntStream.range(0, steps.size())
                        .mapToObj(at -> EnteredStep.of(at + 1, steps.get(at)))
                        .toList(),
                wrongs);
        wrongs.refuse();
    }

    /** @param steps all that were entered, also those of which a part cannot be read */
    void check(TurnoverTarget target, List<EnteredStep> steps, Wrongs wrongs) {
        wrongs.text("titleEn", target.titleEn(), TITLE, "refused.blank");
        wrongs.text("titleRu", target.titleRu(), TITLE, "refused.blank");
        wrongs.text("legalAct", target.legalAct(), LEGAL_ACT, "refused.blank");
        wrongs.require(
                parties.all().stream().anyMatch(side -> side.code().equals(target.leadSide())),
                "leadSide",
                "refused.target.side");
        howMany(steps, wrongs);
        howLong(steps, wrongs);
        LocalDate latest = LocalDate.MIN;
        for (EnteredStep step : steps) {
            latest = day(step, latest, wrongs);
            amount(step, wrongs);
        }
    }

    private static void howMany(List<EnteredStep> steps, Wrongs wrongs) {
        wrongs.require(steps.size() >= 2, STEPS, "refused.target.steps");
        wrongs.require(steps.size() <= MOST_STEPS, STEPS, "refused.target.many", steps.size(), MOST_STEPS);
    }

    private static void howLong(List<EnteredStep> steps, Wrongs wrongs) {
        List<LocalDate> days = steps.stream()
                .map(EnteredStep::due)
                .filter(Objects::nonNull)
                .filter(Days::isWithin)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return;
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        wrongs.require(
                !last.isAfter(first.plusYears(MOST_YEARS)), STEPS, "refused.target.span", first, last, MOST_YEARS);
    }

    /** Answers the latest day so far: a day that is none of a path puts no other out of order. */
    private static LocalDate day(EnteredStep step, LocalDate latest, Wrongs wrongs) {
        LocalDate due = step.due();
        if (due == null) {
            return latest;
        }
        if (!Days.isWithin(due)) {
            wrongs.add(STEPS, "refused.target.bounds", step.number(), Days.bounds()[0], Days.bounds()[1]);
            return latest;
        }
        wrongs.require(due.isAfter(latest), STEPS, "refused.target.order", step.number());
        return due.isAfter(latest) ? due : latest;
    }

    private static void amount(EnteredStep step, Wrongs wrongs) {
        BigDecimal value = step.valueUsd();
        if (value != null) {
            wrongs.require(
                    value.signum() > 0 && value.compareTo(MOST) <= 0, STEPS, "refused.target.value", step.number());
        }
    }
}
