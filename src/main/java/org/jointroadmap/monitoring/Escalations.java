package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointroadmap.DrawnNumber;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The escalations under way: at most one for each subject. */
@Repository
public class Escalations {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Escalations(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    public Optional<Escalation> running(Subject subject) {
        return Optional.ofNullable(
                running(subject.type(), List.of(subject.id())).get(subject.id()));
    }

    /** The ids of all subjects of a type that escalate. */
    Set<String> running(String type) {
        return new HashSet<>(jdbc.sql("SELECT subject_id FROM escalation WHERE subject_type = ? AND running")
                .param(type)
                .query(String.class)
                .list());
    }

    /** The running escalations of these subjects of one type, by the subject's id. */
    public Map<String, Escalation> running(String type, Collection<String> ids) {
        return jdbc
                .sql("SELECT * FROM escalation WHERE subject_type = :type AND subject_id IN (:ids) AND running")
                .param("type", type)
                .param("ids", ids)
                .query((row, index) -> new Escalation(
                        row.getLong("id"),
                        new Subject(type, row.getString("subject_id")),
                        Level.valueOf(row.getString("level")),
                        Severity.valueOf(row.getString("gravest")),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("level_since", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("answered_at", OffsetDateTime.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(escalation -> escalation.subject().id(), Function.identity()));
    }

    /** Its number is drawn: letters name it. */
    Escalation begin(Subject subject, Level level, Severity gravest) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        long id = DrawnNumber.next();
        jdbc.sql("""
                        INSERT INTO escalation (id, subject_type, subject_id, level, gravest, since, level_since, running)
                        VALUES (?, ?, ?, ?, ?, ?, ?, TRUE)
                        """)
                .params(id, subject.type(), subject.id(), level.name(), gravest.name(), now, now)
                .update();
        return new Escalation(id, subject, level, gravest, now.toInstant(), now.toInstant(), null);
    }

    Escalation climb(Escalation escalation, Level level) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("UPDATE escalation SET level = ?, level_since = ?, answered_at = NULL WHERE id = ?")
                .params(level.name(), now, escalation.id())
                .update();
        return new Escalation(
                escalation.id(),
                escalation.subject(),
                level,
                escalation.gravest(),
                escalation.since(),
                now.toInstant(),
                null);
    }

    void lead(Escalation escalation, Severity gravest) {
        if (escalation.gravest() != gravest) {
            jdbc.sql("UPDATE escalation SET gravest = ? WHERE id = ?")
                    .params(gravest.name(), escalation.id())
                    .update();
        }
    }

    void end(Escalation escalation) {
        jdbc.sql("UPDATE escalation SET ended_at = ?, running = NULL WHERE id = ?")
                .params(OffsetDateTime.now(clock), escalation.id())
                .update();
    }

    /** Whom it has reached has answered. */
    public void answered(Subject subject) {
        jdbc.sql("UPDATE escalation SET answered_at = ? WHERE subject_id = ? AND subject_type = ? AND running")
                .params(OffsetDateTime.now(clock), subject.id(), subject.type())
                .update();
        events.publishEvent(new EscalationAnswered(subject));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
