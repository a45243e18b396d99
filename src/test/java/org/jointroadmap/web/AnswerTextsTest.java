package org.jointroadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jointroadmap.web.project.AnswerTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@PageTest
class AnswerTextsTest {
    @Autowired
    private AnswerTexts answers;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void anAnswerIsWrittenAsItsReaderWritesIt() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(answers.of("assess-by-partner", "recommended", "yes")).isEqualTo("Yes");
        assertThat(answers.of("prepare-site", "siteReady", true)).isEqualTo("yes");
        assertThat(answers.of("prepare-site", "siteReadyOn", "2026-11-05")).isEqualTo("5\u00a0Nov\u00a02026");
        assertThat(answers.of("prepare-funding", "fundingUsd", 4_500_000)).isEqualTo("4,500,000\u00a0USD");
        assertThat(answers.of("prepare-site", "remarks", null)).isEqualTo("–");
    }

    @Test
    void inRussianToo() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("ru"));
        assertThat(answers.of("assess-by-partner", "recommended", "no")).isEqualTo("Нет");
        assertThat(answers.of("prepare-site", "siteReady", false)).isEqualTo("нет");
        assertThat(answers.of("prepare-site", "siteReadyOn", "2026-11-05")).isEqualTo("5\u00a0нояб.\u00a02026");
        assertThat(answers.of("prepare-funding", "fundingUsd", 4_500_000)).isEqualTo("4\u00a0500\u00a0000\u00a0USD");
    }

    @Test
    void whatTheFormNoLongerKnowsStaysAsItWasGiven() {
        assertThat(answers.of("assess-by-partner", "recommended", "perhaps")).isEqualTo("perhaps");
        assertThat(answers.of("a-task-of-old", "field", "word")).isEqualTo("word");
    }
}
