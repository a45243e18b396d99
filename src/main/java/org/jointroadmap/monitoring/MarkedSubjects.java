package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import org.jointroadmap.fact.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The subjects that are to be looked at again soon, since something that they count has changed. */
@Repository
class MarkedSubjects {
    private final JdbcClient jdbc;

    MarkedSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Mark(long id, String subjectType, String subjectId) {
        Subject subject() {
            return new Subject(subjectType, subjectId);
        }
    }

    /** In the transaction of the change, so that no crash loses it. */
    void add(Subject subject) {
        jdbc.sql("INSERT INTO subject_to_look_at (subject_type, subject_id) VALUES (?, ?)")
                .params(subject.type(), subject.id())
                .update();
    }

    /** The oldest. */
    List<Mark> first(int limit) {
        return jdbc.sql("SELECT id, subject_type, subject_id FROM subject_to_look_at ORDER BY id LIMIT ?")
                .param(limit)
                .query(Mark.class)
                .list();
    }

    void remove(Collection<Mark> marks) {
        jdbc.sql("DELETE FROM subject_to_look_at WHERE id IN (:ids)")
                .param("ids", marks.stream().map(Mark::id).toList())
                .update();
    }
}
