package org.jointroadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.fact.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and names as the readers of each language write and order them. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource({"en, '1,234,567.50'", "ru, '1 234 567,50'", "az, '1.234.567,50'", "be, '1 234 567,50'"})
    void aNumberIsGroupedAsItsLanguageDoes(String language, String written) {
        assertThat(Numbers.written(new BigDecimal("1234567.5"), 2, Locale.forLanguageTag(language)))
                .isEqualTo(written);
    }

    @Test
    void halvesGoUpEverywhere() {
        assertThat(Numbers.written(new BigDecimal("2.5"), 0, Locale.ENGLISH)).isEqualTo("3");
        assertThat(Numbers.written(new BigDecimal("0.125"), 2, Locale.ENGLISH)).isEqualTo("0.13");
        assertThat(Numbers.rounded(new BigDecimal("2.5"), 0)).isEqualByComparingTo("3");
    }

    @Test
    void whatAFindingSaysIsGrouped() {
        assertThat(Said.en(4469, "")).isEqualTo("4,469");
        assertThat(Said.ru(4469, "")).isEqualTo("4 469");
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234.5', POINT",
        "'1.234,5', COMMA",
        "'1,234,567', POINT",
        "1.234.567, COMMA",
        "'0,123', COMMA",
        "0.123, POINT",
        "'1234,567', COMMA",
        "'12,5', COMMA",
        "'1 234,567', COMMA",
        "1.5E7, POINT",
        "1., POINT",
    })
    void whatANumberShows(String text, DecimalMark mark) {
        assertThat(DecimalMark.shownBy(text)).contains(mark);
    }

    @ParameterizedTest
    @CsvSource({"'123,456'", "1.234", "1234", "abc", "'1,23,4'", "''", "12.5x"})
    void whatANumberDoesNotShow(String text) {
        assertThat(DecimalMark.shownBy(text)).isEqualTo(Optional.empty());
    }

    @Test
    void namesAreInTheOrderOfTheReadersLetters() {
        assertThat(sorted(
                        "az",
                        "Zaqatala",
                        "Əli",
                        "Çovdar",
                        "Dəvəçi",
                        "Cəlilabad",
                        "Elçin",
                        "Fəxri",
                        "İsa",
                        "Xaçmaz",
                        "Hacı"))
                .containsExactly(
                        "Cəlilabad", "Çovdar", "Dəvəçi", "Elçin", "Əli", "Fəxri", "Hacı", "Xaçmaz", "İsa", "Zaqatala");
        assertThat(sorted("ru", "Жуков", "Ёлкин", "Егоров", "Елисеев", "Зуев"))
                .containsExactly("Егоров", "Елисеев", "Ёлкин", "Жуков", "Зуев");
    }

    private static List<String> sorted(String language, String... names) {
        return List.of(names).stream()
                .sorted(Alphabet.by(name -> name, Locale.forLanguageTag(language)))
                .toList();
    }
}
