package org.jointroadmap.dossier;

import org.jointroadmap.party.Person;
import org.jointroadmap.party.Succession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What who leaves has followed, the successor follows. */
@Component
class FollowSuccession implements Succession {
    private final JdbcClient jdbc;

    FollowSuccession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "follows";
    }

    @Override
    public int pass(Person from, Person to, Person by) {
        int passed = jdbc.sql("""
                        UPDATE following SET login = ? WHERE login = ?
                            AND subject NOT IN (SELECT f.subject FROM following f WHERE f.login = ?)
                        """).params(to.login(), from.login(), to.login()).update();
        jdbc.sql("DELETE FROM following WHERE login = ?").param(from.login()).update();
        return passed;
    }
}
