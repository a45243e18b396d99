package org.jointroadmap.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What was delivered of items, share by share; nothing is deleted. */
@Repository
public class DeliveryHistory {
    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of an item, the first first. */
    public List<Delivery> of(String item) {
        return of(List.of(item)).getOrDefault(item, List.of());
    }

    /** Id of an item to all of it, of those of these items that have any. */
    public Map<String, List<Delivery>> of(Collection<String> items) {
        return items.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT * FROM item_delivery WHERE item IN (:items) ORDER BY id")
                        .param("items", items)
                        .query(DeliveryHistory::delivery)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Delivery::item));
    }

    /** The claim of an item that waits for an answer. */
    public Optional<Delivery> waiting(String item) {
        return jdbc.sql("SELECT * FROM item_delivery WHERE item = ? AND waits")
                .param(item)
                .query(DeliveryHistory::delivery)
                .optional();
    }

    /** Id of an item to when its claim that waits for an answer was made. */
    public Map<String, Instant> waitingSince(Collection<String> items) {
        Map<String, Instant> since = new HashMap<>();
        if (!items.isEmpty()) {
            jdbc.sql("SELECT item, claimed_at FROM item_delivery WHERE item IN (:items) AND waits")
                    .param("items", items)
                    .query((row, index) -> since.put(
                            row.getString("item"),
                            row.getObject("claimed_at", OffsetDateTime.class).toInstant()))
                    .list();
        }
        return since;
    }

    Optional<Delivery> find(String item, long id) {
        return jdbc.sql("SELECT * FROM item_delivery WHERE item = ? AND id = ?")
                .params(item, id)
                .query(DeliveryHistory::delivery)
                .optional();
    }

    /** Answers its number. */
    long add(RoadmapItem item, int share, String what, LocalDate date, String evidence, Person by) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
            INSERT INTO item_delivery (item, occurrence, share, what, delivered_on, evidence, claimed_by, claimed_at, remark,
                state, due, accepted_until, due_moves, waits)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', 'CLAIMED', ?, ?, ?, TRUE)
            """)
                .params(
                        item.id(),
                        item.shares().occurrence(),
                        share,
                        what,
                        date,
                        evidence,
                        by.login(),
                        OffsetDateTime.now(clock),
                        item.nextDue(),
                        item.acceptedUntil(),
                        item.dueMoves())
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }

    void answer(String item, boolean accepted, String remark, Person by) {
        jdbc.sql("""
            UPDATE item_delivery SET state = ?, answered_by = ?, answered_at = ?, remark = ?, waits = NULL
            WHERE item = ? AND waits
            """)
                .params(
                        (accepted ? Delivery.State.ACCEPTED : Delivery.State.SENT_BACK).name(),
                        by.login(),
                        OffsetDateTime.now(clock),
                        remark,
                        item)
                .update();
    }

    void takeBack(long id, String reason) {
        jdbc.sql("UPDATE item_delivery SET state = 'TAKEN_BACK', remark = ? WHERE id = ?")
                .params(reason, id)
                .update();
    }

    private static Delivery delivery(ResultSet row, int index) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getString("item"),
                row.getInt("occurrence"),
                row.getInt("share"),
                row.getString("what"),
                row.getObject("delivered_on", LocalDate.class),
                row.getString("evidence"),
                row.getString("claimed_by"),
                row.getObject("claimed_at", OffsetDateTime.class).toInstant(),
                row.getString("answered_by"),
                instant(row.getObject("answered_at", OffsetDateTime.class)),
                row.getString("remark"),
                Delivery.State.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getObject("accepted_until", LocalDate.class),
                row.getInt("due_moves"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
