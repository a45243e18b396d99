package org.jointroadmap.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.Days;
import org.jspecify.annotations.Nullable;

/** What a letter says about one subject, or plainly, in the reader's language. */
record LetterPart(
        String title,
        boolean escalation,
        String type,
        String id,
        @Nullable String dueText,
        @Nullable String due,
        int notCounted,
        boolean holidaysKnown,
        String side,
        @Nullable String level,
        List<String> reasons,
        @Nullable String rule,
        List<String> saw,
        @Nullable String text,
        String link) {

    /** What a plain letter says: its text alone. */
    static LetterPart of(Notice notice, String text, String link) {
        String type = notice.about().type();
        String id = notice.about().id();
        return new LetterPart(
                notice.subject(),
                false,
                type,
                id,
                null,
                null,
                0,
                true,
                "",
                null,
                List.of(),
                null,
                List.of(),
                text,
                link);
    }

    static LetterPart of(Notice notice, Content content, String heading, String link, String side, Locale language) {
        return new LetterPart(
                heading,
                notice.kind().equals("escalation"),
                notice.about().type(),
                notice.about().id(),
                content.dueText() == null ? null : Days.readable(content.dueText(), language),
                date(content.due(), language),
                content.notCounted(),
                content.holidaysKnown(),
                side,
                content.level(),
                content.reasons().stream().map(reason -> reason.in(language)).toList(),
                content.rule(),
                content.saw(),
                null,
                link);
    }

    private static @Nullable String date(@Nullable LocalDate date, Locale language) {
        return date == null ? null : Days.written(date, language);
    }
}
