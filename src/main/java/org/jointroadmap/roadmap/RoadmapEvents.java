package org.jointroadmap.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.Page;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The events that deadlines count from; nothing is deleted. */
@Repository
public class RoadmapEvents {
    private static final String LIST = "roadmap-events";
    private static final String WHOLE_ROADMAP = "";

    private final JdbcClient jdbc;
    private final Clock clock;

    RoadmapEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @param item the id of an item, null for the events of all and of the whole roadmap
     */
    public Page<RoadmapEvent> page(@Nullable String item, @Nullable String after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT * FROM roadmap_event WHERE 1 = 1");
        if (item != null) {
            sql.append(" AND scope = ?");
            values.add(item);
        }
        if (after != null) {
            sql.append(" AND id < ?");
            values.add(Page.number(LIST, after));
        }
        values.add(limit + 1);
        List<RoadmapEvent> rows = jdbc.sql(
                        sql.append(" ORDER BY id DESC LIMIT ?").toString())
                .params(values)
                .query(RoadmapEvents::event)
                .list();
        return Page.of(LIST, rows, limit, event -> String.valueOf(event.id()));
    }

    public Optional<RoadmapEvent> find(long id) {
        return jdbc.sql("SELECT * FROM roadmap_event WHERE id = ?")
                .param(id)
                .query(RoadmapEvents::event)
                .optional();
    }

    /** What counts for the item of an id, its own before those of the whole roadmap; null for the latter alone. */
    public Map<EventKind, RoadmapEvent> standing(@Nullable String item) {
        Map<EventKind, RoadmapEvent> standing = new EnumMap<>(EventKind.class);
        jdbc.sql("SELECT * FROM roadmap_event WHERE standing AND scope IN (?, ?) ORDER BY scope")
                .params(WHOLE_ROADMAP, scope(item))
                .query(RoadmapEvents::event)
                .list()
                .forEach(event -> standing.put(event.kind(), event));
        return standing;
    }

    /** Lets one change after the other work, on all nodes. */
    void lock() {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'roadmap-events' FOR UPDATE")
                .query(String.class)
                .single();
    }

    /** Answers its number; empty if such an event stands already. */
    Optional<Long> add(EventKind kind, @Nullable String item, LocalDate date, String source, Person by) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        try {
            jdbc.sql("""
                INSERT INTO roadmap_event (kind, scope, happened_on, source, entered_by, entered_at, version, standing)
                VALUES (?, ?, ?, ?, ?, ?, 1, TRUE)
                """)
                    .params(kind.name(), scope(item), date, source, by.login(), OffsetDateTime.now(clock))
                    .update(id, "id");
        } catch (DuplicateKeyException standing) {
            return Optional.empty();
        }
        return Optional.of(id.getKeyAs(Long.class));
    }

    void correct(long id, LocalDate date, String source) {
        jdbc.sql("UPDATE roadmap_event SET happened_on = ?, source = ?, version = version + 1 WHERE id = ?")
                .params(date, source, id)
                .update();
    }

    void takeBack(long id, Person by) {
        jdbc.sql("""
            UPDATE roadmap_event SET taken_back_by = ?, taken_back_at = ?, standing = NULL, version = version + 1 WHERE id = ?
            """).params(by.login(), OffsetDateTime.now(clock), id).update();
    }

    private static String scope(@Nullable String item) {
        return item == null ? WHOLE_ROADMAP : item;
    }

    private static RoadmapEvent event(ResultSet row, int index) throws SQLException {
        String scope = row.getString("scope");
        OffsetDateTime back = row.getObject("taken_back_at", OffsetDateTime.class);
        Instant at = row.getObject("entered_at", OffsetDateTime.class).toInstant();
        return new RoadmapEvent(
                row.getLong("id"),
                EventKind.valueOf(row.getString("kind")),
                scope.equals(WHOLE_ROADMAP) ? null : scope,
                row.getObject("happened_on", LocalDate.class),
                row.getString("source"),
                row.getString("entered_by"),
                at,
                row.getString("taken_back_by"),
                back == null ? null : back.toInstant(),
                row.getInt("version"));
    }
}
