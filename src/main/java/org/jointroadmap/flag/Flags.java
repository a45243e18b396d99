package org.jointroadmap.flag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.Page;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All flags, to be read. */
@Repository
public class Flags {
    private static final String LIST = "flags";
    /** A flag of a proposal that is not handed over is its side's own, like the proposal. */
    private static final String VISIBLE = " AND (f.shared OR f.side = ?)";

    private final JdbcClient jdbc;

    Flags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The flag, if there is one that this side may know of. */
    public Optional<Flag> find(long id, @Nullable String readerSide) {
        return jdbc.sql("SELECT f.* FROM flag f WHERE f.number = ?" + VISIBLE)
                .params(id, readerSide == null ? "" : readerSide)
                .query(new FlagReader())
                .optional();
    }

    /** The flags that stand for a subject, the gravest first. */
    public List<Flag> standing(Subject subject) {
        return standing(subject.type(), List.of(subject.id()));
    }

    /** The flags that stand for these subjects of one type, the gravest first. */
    public List<Flag> standing(String type, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // IS NOT NULL, so that H2 takes the subjects' index and none of what stands.
        return jdbc.sql("""
                        SELECT * FROM flag WHERE subject_type = :type AND subject_id IN (:ids) AND standing IS NOT NULL
                        ORDER BY id
                        """).param("type", type).param("ids", ids).query(new FlagReader()).list().stream()
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .toList();
    }

    /** What has a standing flag of this severity, whoever may know of it. */
    public List<Subject> subjectsOfStanding(Severity severity) {
        return jdbc.sql("SELECT DISTINCT subject_type, subject_id FROM flag WHERE severity = ? AND standing")
                .param(severity.name())
                .query((row, index) -> new Subject(row.getString(1), row.getString(2)))
                .list();
    }

    /** The numbers of all that stand for subjects of these types. */
    public Set<Long> numbersOfStanding(Collection<String> types) {
        return new HashSet<>(jdbc.sql("SELECT number FROM flag WHERE subject_type IN (:types) AND standing")
                .param("types", types)
                .query(Long.class)
                .list());
    }

    /** How many flags of these rules stand, whosesoever they are. */
    public int countStanding(Collection<String> rules) {
        return rules.isEmpty()
                ? 0
                : jdbc.sql("SELECT COUNT(*) FROM flag WHERE standing AND rule IN (:rules)")
                        .param("rules", rules)
                        .query(Integer.class)
                        .single();
    }

    /** A page of flags, the newest first. */
    public Page<Flag> page(FlagQuery query) {
        StringBuilder sql = new StringBuilder("SELECT f.* FROM flag f WHERE 1 = 1").append(VISIBLE);
        List<Object> values = new ArrayList<>();
        values.add(query.readerSide() == null ? "" : query.readerSide());
        if (query.standing() != null) {
            sql.append(query.standing() ? " AND f.standing" : " AND f.standing IS NULL");
        }
        filter(sql, values, "rule", query.rule());
        filter(sql, values, "subject_id", query.subjectId());
        filter(
                sql,
                values,
                "severity",
                query.severity() == null ? null : query.severity().name());
        filter(sql, values, "side", query.side());
        if (query.after() != null) {
            sql.append(" AND f.id < ?");
            values.add(last(query.after(), query.readerSide()));
        }
        sql.append(" ORDER BY f.id DESC LIMIT ?");
        values.add(query.limit() + 1);
        List<Flag> rows =
                jdbc.sql(sql.toString()).params(values).query(new FlagReader()).list();
        return Page.of(LIST, rows, query.limit(), flag -> String.valueOf(flag.id()));
    }

    private static void filter(StringBuilder sql, List<Object> values, String column, @Nullable String value) {
        if (value != null) {
            sql.append(" AND f.").append(column).append(" = ?");
            values.add(value);
        }
    }

    /** Where the page before ended, at a flag that the reader sees. */
    private long last(String after, @Nullable String readerSide) {
        return jdbc.sql("SELECT f.id FROM flag f WHERE f.number = ?" + VISIBLE)
                .params(Page.number(LIST, after), readerSide == null ? "" : readerSide)
                .query(Long.class)
                .optional()
                .orElseThrow(Page::notOurs);
    }
}
