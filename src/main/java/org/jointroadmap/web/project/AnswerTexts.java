package org.jointroadmap.web.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.Numbers;
import org.jointroadmap.answer.Submission;
import org.jointroadmap.web.layout.Dates;
import org.jointroadmap.web.layout.Input;
import org.jointroadmap.web.layout.Texts;
import org.jointroadmap.workflow.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Answers of the forms as people read them: choices by their label, days and numbers as the reader writes them. */
@Component
public class AnswerTexts {
    private static final String NONE = "–";
    private static final int DIGITS = 6;

    private final Questions questions;
    private final Dates dates;
    private final Texts texts;

    AnswerTexts(Questions questions, Dates dates, Texts texts) {
        this.questions = questions;
        this.dates = dates;
        this.texts = texts;
    }

    public String of(Submission answered, String field, @Nullable Object answer) {
        if (answer instanceof Boolean yes) {
            return texts.get(yes ? "project.yes" : "project.no");
        }
        if (answer instanceof List<?> several) {
            return several.isEmpty()
                    ? NONE
                    : several.stream().map(one -> of(answered, field, one)).collect(Collectors.joining("; "));
        }
        if (answer instanceof Number number) {
            String written = Numbers.inText(number, DIGITS, LocaleContextHolder.getLocale());
            return questions
                    .unit(answered, field, LocaleContextHolder.getLocale())
                    .map(unit -> written + "\u00a0" + unit)
                    .orElse(written);
        }
        String text = answer == null ? "" : answer.toString();
        return text.isBlank()
                ? NONE
                : questions
                        .choice(answered, field, text, LocaleContextHolder.getLocale())
                        .or(() -> day(text))
                        .orElse(text);
    }

    private Optional<String> day(String text) {
        LocalDate day = Input.date(text);
        return day == null ? Optional.empty() : Optional.of(dates.day(day));
    }
}
