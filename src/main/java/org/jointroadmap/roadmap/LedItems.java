package org.jointroadmap.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items that stand, for those who count over many. */
@Repository
public class LedItems {
    private static final String SELECT = """
            SELECT i.id, w.organisation, i.edition, i.lead_side, i.status, i.next_due,
                CASE WHEN i.status = 'CLAIMED' AND i.delivered_share + i.claimed_share < 100 THEN NULL ELSE i.claimed_on END
                    AS late_until
            FROM roadmap_item i JOIN item_owner w ON w.item = i.id AND w.lead WHERE i.standing
            """;

    private final JdbcClient jdbc;

    LedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that these organisations lead. */
    public List<LedItem> by(Collection<Long> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " AND w.organisation IN (:organisations)")
                        .param("organisations", organisations)
                        .query(LedItems::item)
                        .list();
    }

    /** Those of these editions. */
    public List<LedItem> of(Collection<String> editions) {
        return editions.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " AND i.edition IN (:editions)")
                        .param("editions", editions)
                        .query(LedItems::item)
                        .list();
    }

    /** The editions that stand or stood. */
    public List<String> editions() {
        return jdbc.sql("SELECT DISTINCT edition FROM roadmap_item ORDER BY edition")
                .query(String.class)
                .list();
    }

    /** Lets one judgement of an edition as a whole after the other work, on all nodes. */
    public void lockEditions() {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'roadmap-load' FOR UPDATE")
                .query(String.class)
                .single();
    }

    private static LedItem item(ResultSet row, int index) throws SQLException {
        return new LedItem(
                row.getString("id"),
                row.getLong("organisation"),
                row.getString("edition"),
                row.getString("lead_side"),
                ItemStatus.valueOf(row.getString("status")),
                row.getObject("next_due", LocalDate.class),
                row.getObject("late_until", LocalDate.class));
    }
}
