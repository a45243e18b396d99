package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.turnover.Turnovers.Latest;
import org.jointroadmap.turnover.Turnovers.Point;
import org.jspecify.annotations.Nullable;

/**
 * What became of a step of a target.
 *
 * @param by the twelve months that decided it; null where none did
 */
public record StepOutcome(
        TurnoverTarget.Step step, State state, @Nullable Latest by) {
    /** Figures that end so many months after a step still tell of it: more than half of their months are those it asks for. */
    private static final int LATER = 5;

    /** Each step of a target, in its order. The first, from which the path starts, asks for nothing. */
    public static List<StepOutcome> of(TurnoverTarget target, List<Latest> known, LocalDate today) {
        YearMonth start = YearMonth.from(target.steps().get(0).due());
        return target.steps().stream()
                .map(step -> step.equals(target.steps().get(0))
                        ? new StepOutcome(step, State.START, null)
                        : of(step, start, known, today))
                .toList();
    }

    /** The last one that has passed, if any has. */
    public static Optional<StepOutcome> lastPassed(List<StepOutcome> outcomes) {
        return outcomes.stream().filter(StepOutcome::hasPassed).reduce((before, last) -> last);
    }

    public boolean hasPassed() {
        return state != State.START && state != State.COMING;
    }

    /** The last month that the step asks for. */
    public YearMonth month() {
        return YearMonth.from(step.due());
    }

    /** Met if any twelve months after the start came to it by then; missed if those that end then, or soon after, did not. */
    private static StepOutcome of(TurnoverTarget.Step step, YearMonth start, List<Latest> known, LocalDate today) {
        if (!step.due().isBefore(today)) {
            return new StepOutcome(step, State.COMING, null);
        }
        YearMonth due = YearMonth.from(step.due());
        Latest decides = known.stream()
                .filter(latest -> !end(latest).isBefore(due) && !end(latest).isAfter(due.plusMonths(LATER)))
                .findFirst()
                .orElse(null);
        YearMonth until = decides == null ? due : end(decides);
        return known.stream()
                .filter(latest ->
                        end(latest).isAfter(start) && !end(latest).isAfter(until) && reaches(latest.point(), step))
                .findFirst()
                .map(reached -> new StepOutcome(step, State.MET, reached))
                .orElseGet(() -> new StepOutcome(step, decides == null ? State.UNKNOWN : State.MISSED, decides));
    }

    /** What is “almost” as much has not reached it. */
    private static boolean reaches(Point point, TurnoverTarget.Step step) {
        BigDecimal over = point.valueUsd().subtract(step.valueUsd());
        return over.signum() > 0 || over.signum() == 0 && !point.qualifier().equals("almost");
    }

    private static YearMonth end(Latest latest) {
        return latest.point().to();
    }

    /** Where the path starts, still to come, or passed: met, missed or, for want of figures, unknown. */
    public enum State {
        START,
        COMING,
        MET,
        MISSED,
        UNKNOWN;

        /** As messages and the API name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
