package org.jointroadmap.notice;

import java.util.Locale;
import java.util.Objects;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a letter about a subject is called: which subject, and its gravest matter in the words of the rule. */
@Component
class Titles {
    private final MessageSource texts;
    private final Subjects subjects;

    Titles(MessageSource texts, Subjects subjects) {
        this.texts = texts;
        this.subjects = subjects;
    }

    String reminder(Subject subject, Content content, Locale language) {
        return text("letter.title.reminder", language, about(subject, language), matter(content, language));
    }

    String escalation(Subject subject, Content content, Level level, Locale language) {
        String rung = text("letter.level." + level.name().toLowerCase(Locale.ROOT), language);
        return text("letter.title.escalation", language, about(subject, language), matter(content, language), rung);
    }

    /** What has come up, or has become of a subject. */
    String work(Subject subject, String matter, Locale language) {
        return text("letter.title.reminder", language, about(subject, language), matter);
    }

    /** What stands above a part of a letter: the subject with its own title. */
    String heading(Subject subject, Content content, Locale language) {
        return heading(subject, content.title(), language);
    }

    /** As {@link #heading(Subject, Content, Locale)}; a subject that is gone has no title. */
    String heading(Subject subject, String title, Locale language) {
        String about = about(subject, language);
        boolean said = title.equals(about) && !about.contains(subjects.number(subject));
        return title.isBlank() || said ? about : text("letter.heading", language, about, title);
    }

    private String about(Subject subject, Locale language) {
        return text(
                "letter.about." + subject.type(),
                language,
                subjects.number(subject),
                subjects.title(subject, language));
    }

    private String matter(Content content, Locale language) {
        return content.reasons().stream()
                .findFirst()
                .map(reason -> reason.in(language))
                .orElseGet(() -> text("letter.title.ended", language));
    }

    private String text(String key, Locale language, Object... words) {
        return Objects.requireNonNull(texts.getMessage(key, words, language));
    }
}
