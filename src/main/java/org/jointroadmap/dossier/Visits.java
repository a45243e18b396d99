package org.jointroadmap.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When people last looked at a subject's page: what is newer is marked. Looks within half an hour are one visit. */
@Repository
public class Visits {
    private static final Duration ONE = Duration.ofMinutes(30);
    private static final Duration SAME_LOOK = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Visits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the visit before the one of now ended; empty for whoever is here for the first time. */
    public Optional<Instant> last(Subject subject, Person person) {
        return find(subject, person).flatMap(visit -> isOver(visit) ? Optional.of(visit.seenAt()) : visit.before());
    }

    /** Keeps that somebody looks at it now; outside of any transaction. */
    public void look(Subject subject, Person person) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Visit> known = find(subject, person);
        if (known.isEmpty()) {
            begin(subject, person, now);
        } else if (isOver(known.get())) {
            jdbc.sql("UPDATE visit SET ended_at = seen_at, seen_at = ? WHERE login = ? AND subject = ?")
                    .params(now, person.login(), subject.toString())
                    .update();
        } else if (known.get().seenAt().plus(SAME_LOOK).isBefore(now.toInstant())) {
            jdbc.sql("UPDATE visit SET seen_at = ? WHERE login = ? AND subject = ?")
                    .params(now, person.login(), subject.toString())
                    .update();
        }
    }

    private void begin(Subject subject, Person person, OffsetDateTime now) {
        try {
            jdbc.sql("INSERT INTO visit (login, subject, seen_at) VALUES (?, ?, ?)")
                    .params(person.login(), subject.toString(), now)
                    .update();
        } catch (DuplicateKeyException lookedTwiceAtOnce) {
            // The other look is as good.
        }
    }

    private boolean isOver(Visit visit) {
        return visit.seenAt().plus(ONE).isBefore(clock.instant());
    }

    private Optional<Visit> find(Subject subject, Person person) {
        return jdbc.sql("SELECT seen_at, ended_at FROM visit WHERE login = ? AND subject = ?")
                .params(person.login(), subject.toString())
                .query((row, index) -> new Visit(
                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    private record Visit(Instant seenAt, Optional<Instant> before) {}
}
