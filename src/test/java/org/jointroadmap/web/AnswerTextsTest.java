package org.jointroadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.jointroadmap.answer.Reach;
import org.jointroadmap.answer.Submission;
import org.jointroadmap.web.project.AnswerTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@PageTest
class AnswerTextsTest {
    @Autowired
    private AnswerTexts answers;

    @Autowired
    private RepositoryService models;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void anAnswerIsWrittenAsItsReaderWritesIt() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(answers.of(asked("assess-by-partner"), "recommended", "yes")).isEqualTo("Yes");
        assertThat(answers.of(asked("prepare-site"), "siteReady", true)).isEqualTo("Yes");
        assertThat(answers.of(asked("prepare-site"), "siteReadyOn", "2026-11-05"))
                .isEqualTo("5\u00a0Nov\u00a02026");
        assertThat(answers.of(asked("prepare-funding"), "fundingUsd", 4_500_000))
                .isEqualTo("4,500,000\u00a0USD");
        assertThat(answers.of(asked("prepare-site"), "remarks", null)).isEqualTo("–");
    }

    @Test
    void inRussianToo() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("ru"));
        assertThat(answers.of(asked("assess-by-partner"), "recommended", "no")).isEqualTo("Нет");
        assertThat(answers.of(asked("prepare-site"), "siteReady", false)).isEqualTo("Нет");
        assertThat(answers.of(asked("prepare-site"), "siteReadyOn", "2026-11-05"))
                .isEqualTo("5\u00a0нояб.\u00a02026");
        assertThat(answers.of(asked("prepare-funding"), "fundingUsd", 4_500_000))
                .isEqualTo("4\u00a0500\u00a0000\u00a0USD");
    }

    @Test
    void whatTheFormNoLongerKnowsStaysAsItWasGiven() {
        assertThat(answers.of(asked("assess-by-partner"), "recommended", "perhaps"))
                .isEqualTo("perhaps");
        assertThat(answers.of(asked("a-task-of-old"), "field", "word")).isEqualTo("word");
    }

    private Submission asked(String task) {
        String definition = models.createProcessDefinitionQuery()
                .processDefinitionKey("joint-production")
                .latestVersion()
                .singleResult()
                .getId();
        Instant now = Instant.EPOCH;
        return new Submission(
                "project/P-7", task, task, "BLR", "by.head", now, now, Map.of(), null, definition, null, Reach.SHARED);
    }
}
