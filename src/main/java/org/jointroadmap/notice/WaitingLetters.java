package org.jointroadmap.notice;

import java.util.HashSet;
import java.util.Set;
import org.jointroadmap.flag.FollowUp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that are to go out, as what follows from flags. */
@Repository
class WaitingLetters implements FollowUp {
    private final JdbcClient jdbc;

    WaitingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.LETTER;
    }

    @Override
    public Set<String> about(Set<String> types) {
        return new HashSet<>(
                jdbc.sql("""
                        SELECT DISTINCT recipient || ' ' || letter FROM notice WHERE status = 'WAITING' AND about_type IN (:types)
                        """).param("types", types).query(String.class).list());
    }
}
