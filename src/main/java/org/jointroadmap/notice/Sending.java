package org.jointroadmap.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.RowsAtOnce;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the letters that are due: each is leased to who sends it, and then sent, tried again or given up. */
@Repository
class Sending {
    /** After so long without success a letter is given up and shown as failed. */
    static final Duration PATIENCE = Duration.ofDays(7);

    /** How many matters a letter tells in full: nobody reads more. */
    private static final int TOLD = 50;

    private static final String LEASED =
            "channel = ? AND recipient = ? AND letter = ? AND status = 'WAITING' AND next_attempt = ?";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final DayLetters dayLetters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sending(JdbcClient jdbc, Outbox outbox, DayLetters dayLetters, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.dayLetters = dayLetters;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The letter that is due next, leased to the caller; none if nothing is due. What is the same of all that wait stands in
     * the order because H2 then reads the first in its index instead of sorting all.
     *
     * @throws org.springframework.dao.CannotAcquireLockException if somebody is changing its notices: whoever takes
     *     several back holds them in another order, so that neither would get the other's
     */
    @Transactional
    public Optional<Letter> takeNext(String channel, Duration lease) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Notice> first = next(channel, now);
        while (first.filter(dayLetters::isPutOff).isPresent()) {
            first = next(channel, now);
        }
        first.ifPresent(dayLetters::gather);
        return first.flatMap(one -> take(one, now, now.plus(lease).truncatedTo(ChronoUnit.MICROS)));
    }

    private Optional<Notice> next(String channel, OffsetDateTime now) {
        return jdbc.sql("""
                        SELECT n.* FROM notice n JOIN person p ON p.login = n.recipient
                        WHERE n.channel = ? AND n.status = 'WAITING' AND NOT n.held AND n.next_attempt <= ?
                            AND (n.address IS NOT NULL OR p.email IS NOT NULL AND p.active)
                        ORDER BY n.status, n.held, n.next_attempt, n.id LIMIT 1
                        """).params(channel, now).query(new NoticeReader()).optional();
    }

    private Optional<Letter> take(Notice one, OffsetDateTime now, OffsetDateTime lease) {
        RowsAtOnce.lock(
                jdbc,
                "notice WHERE letter = :letter AND recipient = :recipient AND channel = :channel AND status = 'WAITING'",
                Map.of("letter", one.letter(), "recipient", one.recipient(), "channel", one.channel()));
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
            events.publishEvent(new LetterFailed(
                    outbox.failed(letter.recipient(), letter.name()).get(0)));
        }
    }
}
