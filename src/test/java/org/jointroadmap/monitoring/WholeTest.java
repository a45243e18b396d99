package org.jointroadmap.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.jointroadmap.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule sees the number that a page shows. */
class WholeTest {
    @ParameterizedTest
    @CsvSource({"4468600, 4469", "4468500, 4469", "4468499.999, 4468", "999999.999, 1000", "999499.999, 999"})
    void anAmountIsRoundedAsItIsShown(BigDecimal usd, int thousands) {
        assertThat(Whole.times(usd, 3)).isEqualTo(thousands);
        assertThat(Numbers.written(usd.movePointLeft(3), 0, Locale.ROOT).replace(",", ""))
                .isEqualTo(String.valueOf(thousands));
    }

    @ParameterizedTest
    @CsvSource({"5.9, 100, 6", "19.99, 100, 20", "19.49, 100, 19", "25.001, 100, 25", "1, 1.15, 87"})
    void aShareIsRoundedAsItIsShown(BigDecimal part, BigDecimal base, int percent) {
        assertThat(Whole.percent(part, base)).isEqualTo(percent);
    }

    @Test
    void whatHasNoBaseIsNothingAndWhatHasNextToNoneIsBounded() {
        assertThat(Whole.percent(BigDecimal.TEN, BigDecimal.ZERO)).isZero();
        assertThat(Whole.percent(BigDecimal.ONE, null)).isZero();
        assertThat(Whole.percent(new BigDecimal("5000000"), new BigDecimal("0.001")))
                .isEqualTo(Whole.MOST_PERCENT);
    }
}
