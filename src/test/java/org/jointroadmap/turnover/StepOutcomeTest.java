package org.jointroadmap.turnover;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.turnover.StepOutcome.State;
import org.jointroadmap.turnover.Turnovers.Latest;
import org.jointroadmap.turnover.Turnovers.Point;
import org.jointroadmap.turnover.Turnovers.Series;
import org.junit.jupiter.api.Test;

/** A step that has passed is met, missed or unknown; nobody guesses. */
class StepOutcomeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final TurnoverTarget target = new TurnoverTarget(
            1,
            "Turnover",
            "Товарооборот",
            "BLR",
            "report",
            false,
            List.of(step("2023-12-31", 400), step("2025-11-30", 500), step("2030-12-31", 1000)),
            1);

    @Test
    void theFirstStepIsTheStartAndTheLastIsStillToCome() {
        assertThat(StepOutcome.of(target, List.of(), TODAY))
                .extracting(StepOutcome::state)
                .containsExactly(State.START, State.UNKNOWN, State.COMING);
    }

    @Test
    void figuresThatEndWithTheStepDecide() {
        assertThat(second(figure("2025-11", 500))).isEqualTo(State.MET);
        assertThat(second(figure("2025-11", 499))).isEqualTo(State.MISSED);
    }

    @Test
    void withoutOtherFiguresThoseOfTheYearsEndDecide() {
        assertThat(second(figure("2024-12", 423), figure("2025-12", 512))).isEqualTo(State.MET);
        assertThat(second(figure("2024-12", 423), figure("2025-12", 480))).isEqualTo(State.MISSED);
    }

    @Test
    void olderFiguresTellOnlyThatItWasReachedBefore() {
        assertThat(second(figure("2024-12", 423))).isEqualTo(State.UNKNOWN);
        assertThat(second(figure("2024-12", 510))).isEqualTo(State.MET);
    }

    @Test
    void whatWasBeforeThePathBeganReachesNoStep() {
        assertThat(second(figure("2021-12", 885))).isEqualTo(State.UNKNOWN);
        assertThat(second(figure("2023-12", 885))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void figuresOfMostlyOtherMonthsTellNothing() {
        assertThat(second(figure("2026-04", 480))).isEqualTo(State.MISSED);
        assertThat(second(figure("2026-05", 480))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void almostIsNotReached() {
        assertThat(second(new Point(YearMonth.of(2025, 11), millions(500), true, "almost")))
                .isEqualTo(State.MISSED);
        assertThat(second(new Point(YearMonth.of(2025, 11), millions(500), true, "over")))
                .isEqualTo(State.MET);
    }

    @Test
    void aStepIsPassedOnTheDayAfterIt() {
        assertThat(StepOutcome.of(target, List.of(), LocalDate.of(2025, 11, 30))
                        .get(1)
                        .state())
                .isEqualTo(State.COMING);
        assertThat(StepOutcome.of(target, List.of(), LocalDate.of(2025, 12, 1))
                        .get(1)
                        .state())
                .isEqualTo(State.UNKNOWN);
    }

    private State second(Point... points) {
        List<Latest> known = Stream.of(points)
                .map(point -> new Latest(new Series("BACI", null, "FOB", false, List.of(point)), point))
                .toList();
        return StepOutcome.of(target, known, TODAY).get(1).state();
    }

    private static Point figure(String to, long millions) {
        return new Point(YearMonth.parse(to), millions(millions), true, "");
    }

    private static TurnoverTarget.Step step(String due, long millions) {
        return new TurnoverTarget.Step(LocalDate.parse(due), millions(millions));
    }

    private static BigDecimal millions(long value) {
        return BigDecimal.valueOf(value).movePointRight(6);
    }
}
