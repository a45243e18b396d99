package org.jointroadmap.web.flag;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.fact.Said;
import org.jointroadmap.web.layout.Texts;
import org.jointroadmap.workflow.Questions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a rule asks of answers, such as {@code number( "localContentPercent" )}, in the language of the page. */
@Component
class AnswerWords {
    /** As the rules' own parser writes it. */
    static final String QUESTION =
            "(?:\\$\\w+\\.)?(?:earlier\\( [a-z]+\\( \"\\w+\" \\) \\)|[a-z]+\\( \"\\w+\"(?:, \"\\w+\")? \\))";

    private static final Pattern PARTS =
            Pattern.compile("(?:\\$\\w+\\.)?(earlier\\( )?([a-z]+)\\( \"(\\w+)\"(?:, \"(\\w+)\")? \\)(?: \\))?");
    private static final String STEM = "flag.answer.";

    private final Questions questions;
    private final Texts texts;

    AnswerWords(Questions questions, Texts texts) {
        this.questions = questions;
        this.texts = texts;
    }

    /** Empty for what is no question to answers. */
    Optional<String> question(String written) {
        Matcher parts = PARTS.matcher(written);
        return parts.matches() ? Optional.of(words(parts)) : Optional.empty();
    }

    /** A number that was answered, with what it counts; empty for anything else. */
    Optional<String> number(String question, String value) {
        Matcher parts = PARTS.matcher(question);
        return parts.matches() && value.matches("-?\\d+(\\.\\d+)?")
                ? Optional.of(Said.in(LocaleContextHolder.getLocale(), new BigDecimal(value), unit(parts)))
                : Optional.empty();
    }

    private String words(MatchResult parts) {
        String name = plain(parts.group(3));
        if (parts.group(4) != null) {
            return texts.get(STEM + "confirmed", name, plain(parts.group(4)));
        }
        String words = texts.get(STEM + parts.group(2), name);
        return parts.group(1) == null ? words : texts.get(STEM + "earlier", words);
    }

    private static String unit(MatchResult parts) {
        return switch (parts.group(2)) {
            case "days" -> "working days";
            case "times" -> "times";
            default -> parts.group(3).endsWith("Percent") ? "percent" : "";
        };
    }

    /** What its form asks; a name that no newest form has as words: localContentPercent becomes local content percent. */
    private String plain(String name) {
        return questions.label(name, LocaleContextHolder.getLocale()).orElseGet(() -> words(name));
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
