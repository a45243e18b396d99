package org.jointroadmap.turnover;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetPathTest {
    private final TargetPath path = new TargetPath(new TurnoverTarget(
            1,
            "Turnover",
            "Товарооборот",
            "BLR",
            "report",
            false,
            List.of(step("2023-12-31", 400), step("2025-12-31", 500), step("2030-12-31", 1000)),
            1));

    @Test
    void thePathGrowsByTheSameShareEachMonth() {
        assertThat(path.at(YearMonth.of(2024, 12))).isEqualByComparingTo("447.21");
        assertThat(path.at(YearMonth.of(2025, 12))).isEqualByComparingTo("500");
        assertThat(path.at(YearMonth.of(2028, 6))).isEqualByComparingTo("707.11");
    }

    @Test
    void beforeItsBeginAndAfterItsEndThePathIsLevel() {
        assertThat(path.at(YearMonth.of(2020, 1))).isEqualByComparingTo("400");
        assertThat(path.at(YearMonth.of(2040, 1))).isEqualByComparingTo("1000");
    }

    @Test
    void theNextStepIsTheFirstThatIsStillDue() {
        assertThat(path.next(LocalDate.of(2025, 12, 31)).orElseThrow().valueUsd())
                .isEqualByComparingTo("500");
        assertThat(path.next(LocalDate.of(2026, 1, 1)).orElseThrow().valueUsd()).isEqualByComparingTo("1000");
        assertThat(path.next(LocalDate.of(2031, 1, 1))).isEmpty();
    }

    private static TurnoverTarget.Step step(String due, long value) {
        return new TurnoverTarget.Step(LocalDate.parse(due), BigDecimal.valueOf(value));
    }
}
