package org.jointroadmap.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jointroadmap.fact.OpenTarget;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.turnover.Turnovers.Latest;
import org.jointroadmap.turnover.Turnovers.Point;
import org.jointroadmap.turnover.Turnovers.Series;
import org.junit.jupiter.api.Test;

/** From the path and the newest turnover to whole numbers. */
class TargetFactsTest {
    private static final BigDecimal EXPECTED = new BigDecimal("12400000");

    private final TargetFacts facts =
            new TargetFacts(Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneOffset.UTC));
    private final TurnoverTarget target = new TurnoverTarget(
            1,
            "Turnover",
            "Товарооборот",
            "BLR",
            "report",
            false,
            List.of(step("2025-12-31", 400), step("2027-12-31", 500)),
            1);

    @Test
    void theGapIsRoundedInPercentOfThePath() {
        OpenTarget seen = facts.fact(target, turnover("2026-09", 400), EXPECTED);
        assertThat(seen.pathMillionUsd()).isEqualTo(435);
        assertThat(seen.belowPathPercent()).isEqualTo(8);
        assertThat(seen.monthsSinceFigures()).isEqualTo(2);
        assertThat(seen.monthsToStep()).isEqualTo(13);
    }

    @Test
    void aTurnoverOnItsPathIsNotBelowIt() {
        assertThat(facts.fact(target, turnover("2026-09", 480), EXPECTED).belowPathPercent())
                .isZero();
    }

    @Test
    void whatWasBeforeThePathBeganIsNotOffIt() {
        OpenTarget seen = facts.fact(target, turnover("2024-12", 250), EXPECTED);
        assertThat(seen.belowPathPercent()).isZero();
        assertThat(seen.monthsSinceFigures()).isEqualTo(23);
    }

    @Test
    void withoutFiguresNothingIsBelow() {
        OpenTarget seen = facts.fact(target, List.of(), EXPECTED);
        assertThat(seen.figuresKnown()).isFalse();
        assertThat(seen.belowPathPercent()).isZero();
    }

    @Test
    void whatBecameOfTheLastPassedStepIsSaid() {
        TurnoverTarget passed = new TurnoverTarget(
                1,
                "Turnover",
                "Товарооборот",
                "BLR",
                "report",
                false,
                List.of(step("2023-12-31", 400), step("2025-11-30", 500), step("2030-12-31", 1000)),
                1);
        OpenTarget unknown = facts.fact(passed, turnover("2024-12", 423), EXPECTED);
        assertThat(unknown.passedStepMillionUsd()).isEqualTo(500);
        assertThat(unknown.monthsSinceStep()).isEqualTo(12);
        assertThat(unknown.passedStepUnknown()).isTrue();
        assertThat(unknown.passedStepMissed()).isFalse();
        OpenTarget missed = facts.fact(passed, turnover("2025-12", 480), EXPECTED);
        assertThat(missed.passedStepMissed()).isTrue();
        assertThat(missed.passedStepUnknown()).isFalse();
        assertThat(facts.fact(target, turnover("2026-09", 400), EXPECTED).passedStepMillionUsd())
                .isZero();
    }

    private static List<Latest> turnover(String to, long millions) {
        Point point =
                new Point(YearMonth.parse(to), BigDecimal.valueOf(millions).movePointRight(6), true, "");
        return List.of(new Latest(new Series("BACI", null, "FOB", false, List.of(point)), point));
    }

    private static TurnoverTarget.Step step(String due, long millions) {
        return new TurnoverTarget.Step(
                LocalDate.parse(due), BigDecimal.valueOf(millions).movePointRight(6));
    }
}
