package org.jointroadmap.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jointroadmap.DrawnNumber;
import org.jointroadmap.fact.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The measures that rules call for. */
@Repository
public class Measures {
    private final JdbcClient jdbc;
    private final Clock clock;

    Measures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that stand for a subject, the earliest first. */
    public List<Measure> standing(Subject subject) {
        return standing(subject.type(), List.of(subject.id()));
    }

    /** Those that stand for these subjects of one type, the earliest first. */
    public List<Measure> standing(String type, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT * FROM measure WHERE subject_type = :type AND subject_id IN (:ids) AND standing IS NOT NULL
                        ORDER BY since, id
                        """)
                .param("type", type)
                .param("ids", ids)
                .query(Measures::measure)
                .list();
    }

    /** All of a kind that stand, the earliest first. */
    public List<Measure> standing(Measure.Kind kind) {
        return jdbc.sql("SELECT * FROM measure WHERE kind = ? AND standing ORDER BY since, id")
                .param(kind.name())
                .query(Measures::measure)
                .list();
    }

    /** Somebody has carried it out. */
    public void done(long id) {
        jdbc.sql("UPDATE measure SET done = TRUE WHERE id = ?").param(id).update();
    }

    /** Its number is drawn: letters name it. */
    Measure begin(CalledFor asked, Subject subject, int ruleVersion) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean done = asked.kind() != Measure.Kind.START;
        long id = DrawnNumber.next();
        jdbc.sql("""
                        INSERT INTO measure (id, kind, rule, subject_type, subject_id, part, words, since, rule_version, done,
                            standing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE)
                        """)
                .params(
                        id,
                        asked.kind().name(),
                        asked.rule(),
                        subject.type(),
                        subject.id(),
                        asked.part(),
                        WordsColumn.written(asked.words()),
                        now,
                        ruleVersion,
                        done)
                .update();
        return new Measure(
                id,
                asked.kind(),
                asked.rule(),
                subject,
                asked.part(),
                asked.words(),
                now.toInstant(),
                null,
                ruleVersion,
                done);
    }

    void sayAnew(Measure measure, CalledFor now) {
        if (!measure.words().equals(now.words())) {
            jdbc.sql("UPDATE measure SET words = ? WHERE id = ?")
                    .params(WordsColumn.written(now.words()), measure.id())
                    .update();
        }
    }

    void end(Measure measure) {
        jdbc.sql("UPDATE measure SET ended_at = ?, standing = NULL WHERE id = ?")
                .params(OffsetDateTime.now(clock), measure.id())
                .update();
    }

    private static Measure measure(ResultSet row, int index) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
        return new Measure(
                row.getLong("id"),
                Measure.Kind.valueOf(row.getString("kind")),
                row.getString("rule"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getString("part"),
                WordsColumn.read(row.getString("words")),
                since,
                ended == null ? null : ended.toInstant(),
                row.getInt("rule_version"),
                row.getBoolean("done"));
    }
}
