package org.jointroadmap.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SaidTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | working days | 1 working day | 1 рабочий день",
                "2 | working days | 2 working days | 2 рабочих дня",
                "16 | working days | 16 working days | 16 рабочих дней",
                "21 | working days | 21 working days | 21 рабочий день",
                "1 | times | once | 1 раз",
                "3 | times | 3 times | 3 раза",
                "4469 | thousand USD | USD\u00a04,469 thousand | 4\u00a0469\u00a0тыс.\u00a0долл.\u00a0США",
                "12 | percent of the path | 12\u00a0% | 12\u00a0%",
                "1250 | '' | 1,250 | 1\u00a0250",
                "-3 | working days | -3 working days | -3 рабочих дня"
            })
    void aNumberIsSaidWithItsUnitAndPlural(int number, String unit, String en, String ru) {
        assertThat(Said.en(number, unit)).isEqualTo(en);
        assertThat(Said.ru(number, unit)).isEqualTo(ru);
        assertThat(Said.in(Locale.forLanguageTag("ru-BY"), number, unit)).isEqualTo(ru);
        assertThat(Said.in(Locale.forLanguageTag("az"), number, unit)).isEqualTo(en);
    }

    static Stream<String> units() {
        return Stream.of(Fact.class.getPermittedSubclasses(), Conclusion.class.getPermittedSubclasses())
                .flatMap(Arrays::stream)
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(Meaning.class))
                .map(SaidTest::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct();
    }

    private static String unit(RecordComponent component) {
        return component.getAnnotation(Meaning.class).unit();
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyUnitOfTheVocabularyHasWordsInBothLanguages(String unit) {
        for (int number : new int[] {0, 1, 2, 5, 21}) {
            assertThat(Said.en(number, unit)).isNotBlank();
            assertThat(Said.ru(number, unit)).isNotBlank();
        }
    }
}
