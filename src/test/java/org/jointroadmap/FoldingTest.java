package org.jointroadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people take for the same is found by the same. */
class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "İdxal, idxal",
        "İdxal, IDXAL",
        "Qızıl, qizil",
        "Gəncə, GƏNCƏ",
        "Şəki çörəyi, ŞƏKİ ÇÖRƏYİ",
        "Учёт, учет",
        "Йод, ЙОД",
        "у\u0301чет, УЧЕТ",
        "И\u0306од, йод",
        "Ўборка, ўборка",
        "Трак\u00adторы, тракторы",
        "«МТЗ», „МТЗ“",
        "2025–2026, 2025-2026",
        "ﬁlter, filter",
    })
    void aText(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"мой, мои", "год, гот", "2.1, 2.10"})
    void anotherText(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({
        "2.1, №2.1",
        "2.1, № 2.1",
        "2.1, No. 2.1",
        "2.1, 2.1.",
        "2.1, п. 2.1",
        "2.1, ２.１",
        "2.1, ٢.١",
        "II.3, ІІ.3",
        "2.1a, 2.1а",
        "2.1A, 2.1 а",
        "IV, ІV",
    })
    void aNumber(String one, String other) {
        assertThat(Folding.numeral(one)).isEqualTo(Folding.numeral(other));
    }

    @ParameterizedTest
    @CsvSource({"2.1, 21", "2.1, 2.10", "1.1, I.1", "2.1a, 2.1б"})
    void anotherNumber(String one, String other) {
        assertThat(Folding.numeral(one)).isNotEqualTo(Folding.numeral(other));
    }
}
