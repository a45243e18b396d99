package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Problem;
import org.jointroadmap.party.Person;

/** What a target must be before it is written down. */
final class TargetCheck {
    private static final int TITLE = 300;
    private static final int LEGAL_ACT = 500;
    private static final BigDecimal MOST = new BigDecimal("1e15");

    private final List<Problem> problems = new ArrayList<>();

    private TargetCheck() {}

    static void check(TurnoverTarget target, Person by) {
        Targets.keptBy(by);
        TargetCheck check = new TargetCheck();
        check.text("titleEn", target.titleEn(), TITLE);
        check.text("titleRu", target.titleRu(), TITLE);
        check.text("legalAct", target.legalAct(), LEGAL_ACT);
        check.steps(target.steps());
        if (!check.problems.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, check.problems);
        }
    }

    private void text(String field, String text, int longest) {
        if (text.isBlank()) {
            problem(field, "refused.target.text");
        } else if (text.length() > longest) {
            problem(field, "refused.too-long", longest, text.length());
        }
    }

    private void steps(List<TurnoverTarget.Step> steps) {
        if (steps.size() < 2) {
            problem("steps", "refused.target.steps");
        }
        LocalDate before = LocalDate.MIN;
        for (TurnoverTarget.Step step : steps) {
            if (!Days.isWithin(step.due())) {
                problem("steps", "refused.date.bounds", Days.bounds());
            }
            if (!step.due().isAfter(before)) {
                problem("steps", "refused.target.order", step.due().toString());
            }
            if (step.valueUsd().signum() <= 0 || step.valueUsd().compareTo(MOST) > 0) {
                problem("steps", "refused.target.value", step.valueUsd().toPlainString());
            }
            before = step.due();
        }
    }

    private void problem(String field, String key, Object... arguments) {
        problems.add(new Problem(field, key, List.of(arguments)));
    }
}
