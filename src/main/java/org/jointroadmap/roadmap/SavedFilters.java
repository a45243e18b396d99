package org.jointroadmap.roadmap;

import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The filters that people keep for themselves; nobody else sees them. */
@Repository
public class SavedFilters {
    private static final int MOST = 30;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 2000;

    private final JdbcClient jdbc;

    SavedFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<SavedFilter> of(Person person) {
        return jdbc.sql("SELECT name, query FROM saved_filter WHERE login = ? ORDER BY name")
                .param(person.login())
                .query(SavedFilter.class)
                .list();
    }

    /** Keeps one; one of the same name is replaced. */
    @Transactional
    public void save(SavedFilter filter, Person person) {
        String name = filter.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refused.invalid("name", "refused.filter.name", LONGEST_NAME);
        }
        if (filter.query().length() > LONGEST_QUERY) {
            throw Refused.invalid("name", "refused.filter.long");
        }
        jdbc.sql("SELECT login FROM person WHERE login = ? FOR UPDATE")
                .param(person.login())
                .query(String.class)
                .single();
        remove(name, person);
        if (of(person).size() >= MOST) {
            throw Refused.invalid("name", "refused.filter.many", MOST);
        }
        jdbc.sql("INSERT INTO saved_filter (login, name, query) VALUES (?, ?, ?)")
                .params(person.login(), name, filter.query())
                .update();
    }

    /** Keeps it no longer. */
    @Transactional
    public void remove(String name, Person person) {
        jdbc.sql("DELETE FROM saved_filter WHERE login = ? AND name = ?")
                .params(person.login(), name)
                .update();
    }
}
