package org.jointroadmap.notice;

import java.time.Instant;
import java.util.Locale;
import org.jointroadmap.fact.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What one person is to be told about one subject on one occasion.
 *
 * @param id by which people know it; it is drawn, and counts nothing
 * @param event names the occasion, such as escalation-17-rung-2
 * @param letter names the letter that it goes out with: notices of one evaluation to one person share one
 * @param address where it goes whatever becomes of the recipient, null for where they are reached
 * @param resent how often somebody had it sent again
 * @param language that it was written in
 * @param lastError why the last attempt failed
 */
public record Notice(
        long id,
        String event,
        String recipient,
        String channel,
        String subject,
        Subject about,
        String kind,
        String content,
        String letter,
        Instant createdAt,
        Instant nextAttempt,
        int attempts,
        NoticeStatus status,
        @Nullable String lastError,
        @Nullable Instant sentAt,
        @Nullable String address,
        int resent,
        String language) {
    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** For whoever may know that there is such a letter, and not what it is about. */
    Notice withoutWords() {
        return new Notice(
                id,
                event,
                recipient,
                channel,
                about.id(),
                about,
                kind,
                "",
                letter,
                createdAt,
                nextAttempt,
                attempts,
                status,
                lastError,
                sentAt,
                address,
                resent,
                language);
    }
}
