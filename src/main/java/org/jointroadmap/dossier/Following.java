package org.jointroadmap.dossier;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jointroadmap.Change;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who follows what: they hear once a day of what became of it. */
@Repository
public class Following {
    private final JdbcClient jdbc;
    private final People people;
    private final Audience audience;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Following(JdbcClient jdbc, People people, Audience audience, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.audience = audience;
        this.clock = clock;
        this.events = events;
    }

    /** Follows it from now on, or as before. */
    @Transactional
    public void follow(Subject subject, Person by) {
        jdbc.sql("SELECT login FROM person WHERE login = ? FOR UPDATE")
                .param(by.login())
                .query(String.class)
                .single();
        if (!isFollowed(subject, by)) {
            jdbc.sql("INSERT INTO following (login, subject, since) VALUES (?, ?, ?)")
                    .params(by.login(), subject.toString(), OffsetDateTime.now(clock))
                    .update();
            tell("following.begun", subject, by);
        }
    }

    /** Follows it no longer. */
    @Transactional
    public void leave(Subject subject, Person by) {
        int left = jdbc.sql("DELETE FROM following WHERE login = ? AND subject = ?")
                .params(by.login(), subject.toString())
                .update();
        if (left > 0) {
            tell("following.ended", subject, by);
        }
    }

    /** Whether somebody follows it. */
    public boolean isFollowed(Subject subject, Person by) {
        return jdbc.sql("SELECT COUNT(*) FROM following WHERE login = ? AND subject = ?")
                        .params(by.login(), subject.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What somebody follows and still may know of, the longest followed first. */
    public List<Followed> of(Person person) {
        return jdbc
                .sql("SELECT subject, since FROM following WHERE login = ? ORDER BY since, subject")
                .param(person.login())
                .query((row, index) -> new Followed(
                        Subject.of(row.getString("subject")),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .filter(one -> audience.sees(one.subject(), person))
                .toList();
    }

    /** The ids of the items that somebody follows, which everybody may know of, those begun last first. */
    public List<String> items(Person person, int limit) {
        return jdbc.sql("SELECT subject FROM following WHERE login = ? AND subject LIKE ? ORDER BY since DESC LIMIT ?")
                .params(person.login(), Subject.item("").toString() + "%", limit)
                .query((row, index) -> Subject.of(row.getString("subject")).id())
                .list();
    }

    /** Those who follow it, work here and may know of it. */
    List<Person> followers(Subject subject) {
        return jdbc
                .sql("SELECT login FROM following WHERE subject = ? ORDER BY login")
                .param(subject.toString())
                .query(String.class)
                .list()
                .stream()
                .flatMap(login -> people.find(login).stream())
                .filter(person -> person.active() && audience.sees(subject, person))
                .toList();
    }

    private void tell(String kind, Subject subject, Person by) {
        events.publishEvent(Change.of(kind, subject.toString())
                .by(by.login())
                .ownIf(audience.ownSide(subject).isPresent()));
    }
}
