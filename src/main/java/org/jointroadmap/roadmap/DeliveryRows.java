package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jointroadmap.party.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes into the rows of items how far their delivery has come. */
@Repository
class DeliveryRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void claim(RoadmapItem item, int share, LocalDate date, String evidence, Person by) {
        jdbc.sql("""
            UPDATE roadmap_item SET status = 'CLAIMED', claimed_on = ?, claimed_by = ?, evidence = ?, claimed_share = ?,
                changed_at = ?, version = version + 1 WHERE id = ?
            """)
                .params(date, by.login(), evidence, share, OffsetDateTime.now(clock), item.id())
                .update();
    }

    /** It is open, with so much of it accepted and nothing claimed. */
    void open(RoadmapItem item, int accepted) {
        jdbc.sql("""
            UPDATE roadmap_item SET status = 'OPEN', claimed_on = NULL, claimed_by = NULL, evidence = NULL,
                delivered_on = NULL, claimed_share = 0, delivered_share = ?, changed_at = ?, version = version + 1 WHERE id = ?
            """).params(accepted, OffsetDateTime.now(clock), item.id()).update();
    }

    /** So much of it is accepted, whatever is claimed beside it. */
    void accepted(RoadmapItem item, int accepted) {
        jdbc.sql("UPDATE roadmap_item SET delivered_share = ?, changed_at = ?, version = version + 1 WHERE id = ?")
                .params(accepted, OffsetDateTime.now(clock), item.id())
                .update();
    }

    /** All of it is accepted. */
    void close(RoadmapItem item) {
        jdbc.sql("""
            UPDATE roadmap_item SET status = 'DELIVERED', delivered_on = claimed_on, claimed_share = 0, delivered_share = 100,
                changed_at = ?, version = version + 1 WHERE id = ?
            """).params(OffsetDateTime.now(clock), item.id()).update();
    }

    /** What comes back is due for another time. */
    void turn(RoadmapItem item, ItemTime to) {
        jdbc.sql("UPDATE roadmap_item SET next_due = ?, accepted_until = ?, occurrence = ? WHERE id = ?")
                .params(to.due(), to.acceptedUntil(), to.occurrence(), item.id())
                .update();
    }
}
