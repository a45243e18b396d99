package org.jointroadmap.roadmap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What was asked about items. */
@Repository
public class ItemRequests {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<ItemRequest> find(long id) {
        return jdbc.sql("SELECT * FROM item_request WHERE id = ?")
                .param(id)
                .query(ItemRequests::request)
                .optional();
    }

    /** The one about the item of an id that waits for a key. */
    public Optional<ItemRequest> waiting(String item) {
        return jdbc.sql("SELECT * FROM item_request WHERE item = ? AND waits")
                .param(item)
                .query(ItemRequests::request)
                .optional();
    }

    /** Id of an item to the request that waits about it, of those of these items that have one. */
    public Map<String, ItemRequest> waiting(Collection<String> items) {
        return items.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT * FROM item_request WHERE item IN (:items) AND waits")
                        .param("items", items)
                        .query(ItemRequests::request)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(ItemRequest::item, Function.identity()));
    }

    /** All about the item of an id, the newest first. */
    public List<ItemRequest> about(String item) {
        return jdbc.sql("SELECT * FROM item_request WHERE item = ? ORDER BY id DESC")
                .param(item)
                .query(ItemRequests::request)
                .list();
    }

    /**
     * Writes one down and answers its number.
     *
     * @param side that asks
     */
    long add(RoadmapItem item, Wish wish, String side, String reason, Person by, boolean confirmed) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
            INSERT INTO item_request (item, kind, content, reason, side, asked_by, asked_at, confirmed_by, confirmed_at,
                status, remark, waits)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', TRUE)
            """)
                .params(
                        item.id(),
                        wish.kind(),
                        write(wish),
                        reason,
                        side,
                        by.login(),
                        now,
                        confirmed ? by.login() : null,
                        confirmed ? now : null,
                        (confirmed ? ItemRequest.Status.CONFIRMED : ItemRequest.Status.ASKED).name())
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }

    /** As {@link #find}, locked until the transaction ends, so that one at a time decides it. */
    Optional<ItemRequest> lock(long id) {
        return jdbc.sql("SELECT * FROM item_request WHERE id = ? FOR UPDATE")
                .param(id)
                .query(ItemRequests::request)
                .optional();
    }

    /** Answers whether it was still asked. */
    boolean confirm(long id, Person by) {
        return jdbc.sql("""
            UPDATE item_request SET status = 'CONFIRMED', confirmed_by = ?, confirmed_at = ? WHERE id = ? AND status = 'ASKED'
            """).params(by.login(), OffsetDateTime.now(clock), id).update() == 1;
    }

    /** Answers whether it still waited. */
    boolean answer(long id, boolean accepted, String remark, Person by) {
        return jdbc.sql("""
            UPDATE item_request SET status = ?, answered_by = ?, answered_at = ?, remark = ?, waits = NULL
            WHERE id = ? AND waits
            """)
                        .params(
                                (accepted ? ItemRequest.Status.ACCEPTED : ItemRequest.Status.REFUSED).name(),
                                by.login(),
                                OffsetDateTime.now(clock),
                                remark,
                                id)
                        .update()
                == 1;
    }

    private static ItemRequest request(ResultSet row, int index) throws SQLException {
        return new ItemRequest(
                row.getLong("id"),
                row.getString("item"),
                read(row.getString("content")),
                row.getString("reason"),
                row.getString("side"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("confirmed_by"),
                row.getString("answered_by"),
                instant(row.getObject("answered_at", OffsetDateTime.class)),
                ItemRequest.Status.valueOf(row.getString("status")),
                row.getString("remark"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static String write(Wish wish) {
        try {
            return JSON.writeValueAsString(wish);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a request cannot be written", broken);
        }
    }

    private static Wish read(String json) {
        try {
            return JSON.readValue(json, Wish.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a request is broken", broken);
        }
    }
}
