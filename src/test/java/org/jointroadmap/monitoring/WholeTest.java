package org.jointroadmap.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class WholeTest {
    @Test
    void aThresholdIsReachedInFullOrNotAtAll() {
        assertThat(Whole.times(new BigDecimal("999999.999"), 3)).isEqualTo(999);
        assertThat(percent("19.99", "100", RoundingMode.DOWN)).isEqualTo(19);
    }

    @Test
    void moreThanAQuarterIsMoreThanTwentyFive() {
        assertThat(percent("25", "100", RoundingMode.CEILING)).isEqualTo(25);
        assertThat(percent("25.001", "100", RoundingMode.CEILING)).isEqualTo(26);
    }

    @Test
    void aFifteenthLessIsEightySeven() {
        assertThat(percent("1", "1.15", RoundingMode.HALF_UP)).isEqualTo(87);
    }

    @Test
    void whatHasNoBaseIsNothingAndWhatHasNextToNoneIsBounded() {
        assertThat(percent("5", "0", RoundingMode.DOWN)).isZero();
        assertThat(Whole.percent(BigDecimal.ONE, null, RoundingMode.DOWN)).isZero();
        assertThat(percent("5000000", "0.001", RoundingMode.DOWN)).isEqualTo(Whole.MOST_PERCENT);
    }

    private static int percent(String part, String base, RoundingMode rounding) {
        return Whole.percent(new BigDecimal(part), new BigDecimal(base), rounding);
    }
}
