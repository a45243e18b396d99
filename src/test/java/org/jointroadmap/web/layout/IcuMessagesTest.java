package org.jointroadmap.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcuMessagesTest {
    private final IcuMessages messages;

    IcuMessagesTest() throws IOException {
        messages = new IcuMessages();
    }

    @ParameterizedTest
    @CsvSource({"1, рабочий день", "2, рабочих дня", "5, рабочих дней", "11, рабочих дней", "21, рабочий день"})
    void russianHasThreePlurals(int days, String words) {
        assertThat(messages.getMessage("roadmap.late", new Object[] {days}, Locale.forLanguageTag("ru")))
                .isEqualTo("просрочено на " + days + " " + words);
    }

    @Test
    void aLanguageThatNobodyWroteIsAnsweredInEnglish() {
        assertThat(messages.getMessage("item.moves", new Object[] {1}, Locale.GERMAN))
                .isEqualTo("The date was moved once.");
    }

    @Test
    void whatAPersonTypedIsNoPattern() {
        assertThat(messages.getMessage("refused.proposal.hs-code", new Object[] {"{0} it's"}, Locale.ENGLISH))
                .startsWith("\"{0} it's\" is no HS code");
    }
}
