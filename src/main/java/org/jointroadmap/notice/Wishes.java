package org.jointroadmap.notice;

import org.jointroadmap.Change;
import org.jointroadmap.party.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to hear of new work once a day; all others hear of it at once. */
@Repository
public class Wishes {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Wishes(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public boolean isDigest(Person person) {
        return jdbc.sql("SELECT digest FROM notice_wish WHERE login = ?")
                .param(person.login())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Transactional
    public void setDigest(Person person, boolean digest) {
        lock();
        boolean before = isDigest(person);
        if (before == digest) {
            return;
        }
        int known = jdbc.sql("UPDATE notice_wish SET digest = ? WHERE login = ?")
                .params(digest, person.login())
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO notice_wish (login, digest) VALUES (?, ?)")
                    .params(person.login(), digest)
                    .update();
        }
        events.publishEvent(Change.of("person.digest", "person/" + person.login())
                .by(person.login())
                .field("digest", before, digest));
    }

    /** One after the other on all nodes: a first wish that is made twice at once is one row. */
    private void lock() {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'notice-wish' FOR UPDATE")
                .query(String.class)
                .single();
    }
}
