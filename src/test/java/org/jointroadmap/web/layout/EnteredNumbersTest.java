package org.jointroadmap.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** A form reads numbers as its page writes them. */
class EnteredNumbersTest {
    @AfterEach
    void noPage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "en, '1,250', 1250", "en, 1.250, 1.25", "en, '1,250.5', 1250.5", "en, '1,25', 1.25", "en, 1250, 1250",
        "en, '1 250.5', 1250.5", "ru, '1,250', 1.25", "ru, '1 250,5', 1250.5", "ru, 1.25, 1.25", "ru, '1250,5', 1250.5",
        "az, 1.250, 1250", "az, '1,250', 1.25",
    })
    void aNumber(String language, String text, BigDecimal number) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        assertThat(EnteredNumbers.of(text).number("millions", text)).isEqualByComparingTo(number);
    }

    @Test
    void aNumberWithTwoReadingsIsRefusedByItsField() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("ru"));
        assertThatThrownBy(() -> EnteredNumbers.of("1.250").number("millions", "1.250"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems().get(0).field()).isEqualTo("millions"));
    }

    @Test
    void aFormIsReadInOneWay() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        EnteredNumbers form = EnteredNumbers.of(List.of("1,250", "1,5"));
        assertThat(form.number("steps", "1,5")).isEqualByComparingTo("1.5");
        assertThatThrownBy(() -> form.number("steps", "1,250")).isInstanceOf(Refused.class);
    }
}
