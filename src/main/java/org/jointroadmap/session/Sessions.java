package org.jointroadmap.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Page;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The sessions, planned and held. */
@Repository
public class Sessions {
    private static final String LIST = "sessions";

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one entered last first. */
    public Page<PlannedSession> page(@Nullable String after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT * FROM roadmap_session WHERE 1 = 1");
        if (after != null) {
            sql.append(" AND id < ?");
            values.add(Page.number(LIST, after));
        }
        values.add(limit + 1);
        List<PlannedSession> rows = jdbc.sql(
                        sql.append(" ORDER BY id DESC LIMIT ?").toString())
                .params(values)
                .query(Sessions::session)
                .list();
        return Page.of(LIST, rows, limit, session -> String.valueOf(session.id()));
    }

    public Optional<PlannedSession> find(long id) {
        return jdbc.sql("SELECT * FROM roadmap_session WHERE id = ?")
                .param(id)
                .query(Sessions::session)
                .optional();
    }

    /** The one that is under way on a day or comes next; empty if none is planned. */
    public Optional<PlannedSession> next(LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM roadmap_session WHERE status = 'PLANNED' AND to_day >= ?
                        ORDER BY from_day, id LIMIT 1
                        """).param(day).query(Sessions::session).optional();
    }

    Optional<PlannedSession> lock(long id) {
        return jdbc.sql("SELECT * FROM roadmap_session WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Sessions::session)
                .optional();
    }

    /** Answers its number. */
    long add(SessionKind kind, @Nullable Integer number, LocalDate from, LocalDate to, String place, Person by) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO roadmap_session (kind, number, from_day, to_day, place, status, entered_by, entered_at, version)
                VALUES (?, ?, ?, ?, ?, 'PLANNED', ?, ?, 1)
                """)
                .params(kind.name(), number, from, to, place, by.login(), OffsetDateTime.now(clock))
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }

    void set(long id, SessionStatus status) {
        jdbc.sql("UPDATE roadmap_session SET status = ?, version = version + 1 WHERE id = ?")
                .params(status.name(), id)
                .update();
    }

    private static PlannedSession session(ResultSet row, int index) throws SQLException {
        return new PlannedSession(
                row.getLong("id"),
                SessionKind.valueOf(row.getString("kind")),
                row.getObject("number", Integer.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("place"),
                SessionStatus.valueOf(row.getString("status")),
                row.getInt("version"));
    }
}
