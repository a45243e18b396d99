package org.jointroadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BothLanguagesTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru-BY");
    private static final String GRAPES = BothLanguages.of("Fresh grapes", "Виноград");

    @Test
    void eachReaderSeesTheirOwn() {
        assertThat(BothLanguages.in(GRAPES, Locale.ENGLISH)).isEqualTo("Fresh grapes");
        assertThat(BothLanguages.in(GRAPES, RUSSIAN)).isEqualTo("Виноград");
        assertThat(BothLanguages.in("2.4 " + GRAPES, Locale.ENGLISH)).isEqualTo("2.4 Fresh grapes");
    }

    @Test
    void lineByLine() {
        String lines = GRAPES + "\nUSD / kg\n" + BothLanguages.of("late", "просрочено");
        assertThat(BothLanguages.in(lines, RUSSIAN)).isEqualTo("Виноград\nUSD / kg\nпросрочено");
    }

    @Test
    void programsReadBoth() {
        assertThat(GRAPES).containsSubsequence("Fresh grapes", " / ", "Виноград");
    }

    @Test
    void whatIsTheSameIsSaidOnce() {
        assertThat(BothLanguages.of("MTZ", "MTZ")).isEqualTo("MTZ");
        assertThat(BothLanguages.in("MTZ / MAZ", RUSSIAN)).isEqualTo("MTZ / MAZ");
    }
}
