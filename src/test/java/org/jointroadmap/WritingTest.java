package org.jointroadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look the same are written the same. */
class WritingTest {
    @Test
    void blanksAreOneKindAndNoneStandAround() {
        assertThat(Writing.tidy("\u00a0до\u202f1\u2009декабря\u3000")).isEqualTo("до 1 декабря");
        assertThat(Writing.tidy("a\r\nb")).isEqualTo("a\nb");
    }

    @Test
    void whatTakesNoRoomIsLeftOut() {
        assertThat(Writing.tidy("\ufeffТрак\u00adто\u200bры\u2060")).isEqualTo("Тракторы");
        assertThat(Writing.tidy("a\u200db")).isEqualTo("ab");
    }

    @Test
    void lettersAreComposed() {
        assertThat(Writing.tidy("И\u0306од, е\u0308лка, I\u0307dxal")).isEqualTo("Йод, ёлка, İdxal");
    }

    @Test
    void joinersStayWhereTheyAreWritten() {
        assertThat(Writing.tidy("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
        assertThat(Writing.tidy("👩\u200d🔧")).isEqualTo("👩\u200d🔧");
    }

    @Test
    void controlsStayToBeRefused() {
        assertThat(Writing.tidy("a\u0000\u0007\u202e")).isEqualTo("a\u0000\u0007\u202e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u00ad\u2060", "\u2800", "\u3164", "\ufeff \u202f"})
    void whatCannotBeSeenIsNothing(String text) {
        assertThat(Writing.tidy(text)).isEmpty();
    }
}
