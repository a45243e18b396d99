package org.jointroadmap.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.DrawnNumber;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to leave the database: written in the transaction of its cause, taken out by {@link Sending}. */
@Repository
class Outbox {
    /** As new; a letter that is tied to an address follows its reader to the one they have now. */
    private static final String AGAIN = """
            status = 'WAITING', attempts = 0, last_error = NULL, sent_at = NULL, next_attempt = ?, resent = resent + 1,
                raised = FALSE, address = CASE WHEN address IS NULL THEN NULL
                    ELSE COALESCE((SELECT p.email FROM person p WHERE p.login = notice.recipient), address) END
            """;

    private final List<Channel> channels;
    private final NoticeProperties properties;
    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(List<Channel> channels, NoticeProperties properties, JdbcClient jdbc, Clock clock) {
        this.channels = channels;
        this.properties = properties;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a notice for each channel unless this person has one of this event already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            String event, Person to, String subject, Subject about, String kind, String content, Occasion occasion) {
        write(event, to, subject, about, kind, content, occasion, null);
    }

    /** @param address where it goes, whatever becomes of the person; null for where the person is reached */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            String event,
            Person to,
            String subject,
            Subject about,
            String kind,
            String content,
            Occasion occasion,
            @Nullable String address) {
        channels.forEach(channel -> write(channel.key(), event, to, subject, about, kind, content, occasion, address));
    }

    private void write(
            String channel,
            String event,
            Person to,
            String subject,
            Subject about,
            String kind,
            String content,
            Occasion occasion,
            @Nullable String address) {
        OffsetDateTime notBefore = occasion.notBefore();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        INSERT INTO notice (number, event, recipient, channel, subject, about_type, about_id, kind, content, letter, held,
                            created_at, next_attempt, attempts, status, address, language, daily)
                        SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'WAITING', CAST(? AS VARCHAR(200)), ?, ?
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
                        occasion.name(),
                        occasion.isHeld(),
                        now,
                        notBefore == null ? now : notBefore,
                        address,
                        to.language(),
                        occasion.daily() && properties.oneLetterADay(),
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

    /** The logins of those for whom there is a notice of an event, whatever became of it, by event. */
    Map<String, Set<String>> told(Collection<String> events) {
        Map<String, Set<String>> told = new HashMap<>();
        jdbc.sql("SELECT event, recipient FROM notice WHERE event IN (:events)")
                .param("events", events)
                .query(row -> {
                    told.computeIfAbsent(row.getString(1), event -> new HashSet<>())
                            .add(row.getString(2));
                });
        return told;
    }

    /** Takes back what has surely not gone out of these events to anybody but these. */
    void withdrawFromOthers(Collection<String> events, Collection<String> logins) {
        jdbc.sql("""
                        UPDATE notice SET status = 'WITHDRAWN' WHERE event IN (:events) AND recipient NOT IN (:logins)
                            AND status = 'WAITING' AND (attempts = 0 OR last_error IS NOT NULL)
                        """)
                .param("events", events)
                .param("logins", logins.isEmpty() ? List.of("") : logins)
                .update();
    }

    /** Lets what was taken back from these people go out after all, with others of its occasion. */
    void giveBack(Collection<String> events, Collection<String> logins, Occasion occasion) {
        jdbc.sql("""
                        UPDATE notice SET status = 'WAITING', letter = :letter, held = :held, next_attempt = :now
                        WHERE event IN (:events) AND recipient IN (:logins) AND status = 'WITHDRAWN'
                        """)
                .param("letter", occasion.name())
                .param("held", occasion.isHeld())
                .param("now", OffsetDateTime.now(clock))
                .param("events", events)
                .param("logins", logins.isEmpty() ? List.of("") : logins)
                .update();
    }

    /** Takes back escalations, and reminders that flags once wrote, that have surely not gone out about a subject; what a crash left in doubt is repeated unchanged. */
    public void withdraw(Subject about) {
        jdbc.sql("""
            UPDATE notice SET status = 'WITHDRAWN' WHERE about_type = ? AND about_id = ? AND status = 'WAITING'
                AND (kind = 'escalation' OR kind = 'reminder' AND event LIKE 'flag-%')
                AND (attempts = 0 OR last_error IS NOT NULL)
            """).params(about.type(), about.id()).update();
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
