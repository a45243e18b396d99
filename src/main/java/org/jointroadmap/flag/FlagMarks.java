package org.jointroadmap.flag;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom flags concern, kept beside them, so that a list asks no other module's tables. */
@Repository
public class FlagMarks {
    private final JdbcClient jdbc;

    FlagMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Brings the marks of all flags of these subjects in line, also of flags that were cleared long ago. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String type, Collection<FlagSubject> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        Set<FlagSubject> marked = new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT subject_id, side, shared FROM flag
                        WHERE subject_type = :type AND subject_id IN (:ids)
                        """)
                .param("type", type)
                .param("ids", subjects.stream().map(one -> one.subject().id()).toList())
                .query((row, index) -> new FlagSubject(
                        new Subject(type, row.getString("subject_id")),
                        row.getString("side"),
                        row.getBoolean("shared")))
                .list());
        Set<Subject> flagged = marked.stream().map(FlagSubject::subject).collect(Collectors.toSet());
        subjects.stream()
                .filter(subject -> flagged.contains(subject.subject()) && !marked.contains(subject))
                .forEach(this::mark);
    }

    private void mark(FlagSubject subject) {
        jdbc.sql("UPDATE flag SET side = ?, shared = ? WHERE subject_type = ? AND subject_id = ?")
                .params(
                        subject.side(),
                        subject.shared(),
                        subject.subject().type(),
                        subject.subject().id())
                .update();
    }
}
