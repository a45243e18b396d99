package org.jointroadmap.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoLanguagesTest {
    @Test
    void aCellInTwoLanguagesSaysItsOwnInTheLanguageOfTheDocument() {
        String cell = "Joint production of MAZ vehicles / Совместное производство техники МАЗ";
        TwoLanguages english = TwoLanguages.of(cell, "en");
        assertThat(english.own()).isEqualTo("Joint production of MAZ vehicles");
        assertThat(english.other()).isEqualTo("Совместное производство техники МАЗ");
        assertThat(english.language()).isEqualTo("ru");
        TwoLanguages russian = TwoLanguages.of(cell, "ru");
        assertThat(russian.own()).isEqualTo("Совместное производство техники МАЗ");
        assertThat(russian.language()).isEqualTo("en");
    }

    @Test
    void theLanguagesMayStandInParagraphsAndInAzerbaijani() {
        TwoLanguages read = TwoLanguages.of("Производство лифтов\nLiftlərin istehsalı", "ru");
        assertThat(read.own()).isEqualTo("Производство лифтов");
        assertThat(read.other()).isEqualTo("Liftlərin istehsalı");
        assertThat(read.language()).isEqualTo("az");
    }

    @Test
    void aStrokeBetweenWordsOfOneLanguageIsLeftAlone() {
        for (String cell : new String[] {
            "Поставка / монтаж лифтов", "Supply / assembly", "Поставка тракторов МТЗ", "Лифты / 2027", "a / б / c", ""
        }) {
            assertThat(TwoLanguages.of(cell, "ru").own()).isEqualTo(cell);
            assertThat(TwoLanguages.of(cell, "ru").other()).isEmpty();
        }
    }
}
