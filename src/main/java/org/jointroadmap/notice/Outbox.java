package org.jointroadmap.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.DrawnNumber;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to leave the database: written in the transaction of its cause, taken out by the dispatcher. */
@Repository
class Outbox {
    /** After so long without success a letter is given up and shown as failed. */
    static final Duration PATIENCE = Duration.ofDays(7);

    /** How many matters a letter tells in full: nobody reads more. */
    private static final int TOLD = 50;

    private static final String LEASED =
            "channel = ? AND recipient = ? AND letter = ? AND status = 'WAITING' AND next_attempt = ?";

    /** As new; a letter that is tied to an address follows its reader to the one they have now. */
    private static final String AGAIN = """
            status = 'WAITING', attempts = 0, last_error = NULL, sent_at = NULL, next_attempt = ?, resent = resent + 1,
                raised = FALSE, address = CASE WHEN address IS NULL THEN NULL
                    ELSE COALESCE((SELECT p.email FROM person p WHERE p.login = notice.recipient), address) END
            """;

    private final List<Channel> channels;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(List<Channel> channels, JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.channels = channels;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Writes a notice for each channel unless this person has one of this event already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            String event, Person to, String subject, Subject about, String kind, String content, String occasion) {
        write(event, to, subject, about, kind, content, occasion, null, null);
    }

    /**
     * @param address where it goes, whatever becomes of the person; null for where the person is reached
     * @param notBefore when it goes out at the earliest, null for at once
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            String event,
            Person to,
            String subject,
            Subject about,
            String kind,
            String content,
            String occasion,
            @Nullable String address,
            @Nullable OffsetDateTime notBefore) {
        channels.forEach(channel ->
                write(channel.key(), event, to, subject, about, kind, content, occasion, address, notBefore));
    }

    private void write(
            String channel,
            String event,
            Person to,
            String subject,
            Subject about,
            String kind,
            String content,
            String occasion,
            @Nullable String address,
            @Nullable OffsetDateTime notBefore) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        INSERT INTO notice (number, event, recipient, channel, subject, about_type, about_id, kind, content, letter, held,
                            created_at, next_attempt, attempts, status, address, language)
                        SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'WAITING', CAST(? AS VARCHAR(200)), ?
                        WHERE NOT EXISTS (SELECT 1 FROM notice WHERE event = ? AND recipient = ? AND channel = ?)
                        """)
                .params(
                        DrawnNumber.next(),
                        event,
                        to.login(),
                        channel,
                        subject.length() > 300 ? subject.substring(0, 299) + "…" : subject,
                        about.type(),
                        about.id(),
                        kind,
                        content,
                        occasion,
                        occasion.startsWith("evaluation-"),
                        now,
                        notBefore == null ? now : notBefore,
                        address,
                        to.language(),
                        event,
                        to.login(),
                        channel)
                .update();
    }

    /** Lets the notices of an occasion go out. */
    public void release(String occasion) {
        jdbc.sql("UPDATE notice SET held = FALSE WHERE letter = ? AND held")
                .param(occasion)
                .update();
    }

    /** Lets a letter that failed go out once more as it was, to where its reader is reached now. */
    @Transactional
    public void again(String recipient, String letter) {
        jdbc.sql("UPDATE notice SET " + AGAIN + " WHERE recipient = ? AND letter = ? AND status = 'FAILED'")
                .params(OffsetDateTime.now(clock), recipient, letter)
                .update();
    }

    /** Lets a notice that went out or was withdrawn go out once more, in a letter of its own, to where its reader is reached now. */
    @Transactional
    public boolean again(long id) {
        return jdbc.sql("UPDATE notice SET " + AGAIN
                                + ", letter = CONCAT('again-', number) WHERE number = ? AND status <> 'WAITING'")
                        .params(OffsetDateTime.now(clock), id)
                        .update()
                == 1;
    }

    /** Takes back what has surely not gone out of an event. */
    public void withdraw(String event) {
        jdbc.sql("""
            UPDATE notice SET status = 'WITHDRAWN' WHERE event = ? AND status = 'WAITING'
                AND (attempts = 0 OR last_error IS NOT NULL)
            """).param(event).update();
    }

    /** Takes back reminders and escalations that have surely not gone out about a subject; what a crash left in doubt is repeated unchanged. */
    public void withdraw(Subject about) {
        jdbc.sql("""
            UPDATE notice SET status = 'WITHDRAWN' WHERE about_type = ? AND about_id = ? AND status = 'WAITING'
                AND kind IN ('reminder', 'escalation')
                AND (attempts = 0 OR last_error IS NOT NULL)
            """).params(about.type(), about.id()).update();
    }

    /** The letter that is due next, leased to the caller; none if nothing is due. */
    @Transactional
    public Optional<Letter> takeNext(String channel, Duration lease) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        SELECT n.* FROM notice n JOIN person p ON p.login = n.recipient
                        WHERE n.channel = ? AND n.status = 'WAITING' AND NOT n.held AND n.next_attempt <= ?
                            AND (n.address IS NOT NULL OR p.email IS NOT NULL AND p.active)
                        ORDER BY n.next_attempt, n.id LIMIT 1
                        """)
                .params(channel, now)
                .query(new NoticeReader())
                .optional()
                .flatMap(first -> take(first, now, now.plus(lease).truncatedTo(ChronoUnit.MICROS)));
    }

    private Optional<Letter> take(Notice one, OffsetDateTime now, OffsetDateTime lease) {
        int size = jdbc.sql("""
                        UPDATE notice SET attempts = attempts + 1, next_attempt = ?, last_error = NULL
                        WHERE channel = ? AND recipient = ? AND letter = ? AND language = ? AND status = 'WAITING'
                            AND NOT held AND next_attempt <= ?
                        """)
                .params(lease, one.channel(), one.recipient(), one.letter(), one.language(), now)
                .update();
        if (size == 0) {
            return Optional.empty();
        }
        List<Notice> told = jdbc.sql("SELECT * FROM notice WHERE " + LEASED + " ORDER BY id LIMIT ?")
                .params(one.channel(), one.recipient(), one.letter(), lease, TOLD)
                .query(new NoticeReader())
                .list();
        return Optional.of(new Letter(one.channel(), one.recipient(), one.letter(), lease, size, told));
    }

    public void sent(Letter letter, String address) {
        jdbc.sql("UPDATE notice SET status = 'SENT', sent_at = ?, last_error = NULL, went_to = ? WHERE " + LEASED)
                .params(
                        OffsetDateTime.now(clock),
                        address,
                        letter.channel(),
                        letter.recipient(),
                        letter.name(),
                        letter.lease())
                .update();
    }

    /** Keeps why a letter did not go out and when it is tried again; after long enough it is given up. */
    @Transactional
    public void failed(Letter letter, String address, String error, Duration pause) {
        boolean giveUp = letter.first().createdAt().plus(PATIENCE).isBefore(clock.instant());
        end(letter, giveUp ? NoticeStatus.FAILED : NoticeStatus.WAITING, address, error, pause);
    }

    /** Keeps why a letter never goes out. */
    @Transactional
    public void givenUp(Letter letter, String address, String error) {
        end(letter, NoticeStatus.FAILED, address, error, Duration.ZERO);
    }

    private void end(Letter letter, NoticeStatus status, String address, String error, Duration pause) {
        int ended = jdbc.sql(
                        "UPDATE notice SET status = ?, raised = ?, went_to = ?, last_error = ?, next_attempt = ? WHERE "
                                + LEASED)
                .params(
                        status.name(),
                        status == NoticeStatus.FAILED,
                        address,
                        error.length() > 500 ? error.substring(0, 500) : error,
                        OffsetDateTime.now(clock).plus(pause),
                        letter.channel(),
                        letter.recipient(),
                        letter.name(),
                        letter.lease())
                .update();
        if (ended > 0 && status == NoticeStatus.FAILED) {
            events.publishEvent(
                    new LetterFailed(failed(letter.recipient(), letter.name()).get(0)));
        }
    }

    /** The numbers of what failed of a letter, in its order: it is known by the first. */
    List<Long> failed(String recipient, String letter) {
        return jdbc.sql(
                        "SELECT number FROM notice WHERE recipient = ? AND letter = ? AND status = 'FAILED' ORDER BY id")
                .params(recipient, letter)
                .query(Long.class)
                .list();
    }
}
