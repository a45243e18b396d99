package org.jointroadmap.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cure terms of items. */
@Repository
public class CureTerms {
    private final JdbcClient jdbc;
    private final Clock clock;

    CureTerms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** That of an item, if it has one now. */
    public Optional<CureTerm> of(String item) {
        return Optional.ofNullable(of(List.of(item)).get(item));
    }

    /** Id of an item to its cure term, of those of these items that have one now. */
    public Map<String, CureTerm> of(Collection<String> items) {
        return items.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                    SELECT c.* FROM item_cure c JOIN roadmap_item i ON i.id = c.item AND i.occurrence = c.occurrence
                    WHERE c.item IN (:items) AND c.standing
                    """).param("items", items).query(CureTerms::term).list().stream()
                        .collect(Collectors.toMap(CureTerm::item, Function.identity()));
    }

    /** From now on the item is due by the term, whatever was promised. */
    void agree(RoadmapItem item, LocalDate until, String reason) {
        CureTerm before = of(item.id()).orElse(null);
        LocalDate promised = before == null ? item.nextDue() : before.promised();
        end(item.id());
        jdbc.sql("""
            INSERT INTO item_cure (item, occurrence, until_day, promised, reason, at, standing) VALUES (?, ?, ?, ?, ?, ?, TRUE)
            """)
                .params(item.id(), item.shares().occurrence(), until, promised, reason, OffsetDateTime.now(clock))
                .update();
        jdbc.sql("UPDATE roadmap_item SET next_due = ?, changed_at = ?, version = version + 1 WHERE id = ?")
                .params(until, OffsetDateTime.now(clock), item.id())
                .update();
    }

    /** Another date takes its place. */
    void end(String item) {
        jdbc.sql("UPDATE item_cure SET standing = NULL WHERE item = ? AND standing")
                .param(item)
                .update();
    }

    private static CureTerm term(ResultSet row, int index) throws SQLException {
        return new CureTerm(
                row.getString("item"),
                row.getObject("until_day", LocalDate.class),
                row.getObject("promised", LocalDate.class),
                row.getString("reason"));
    }
}
