package org.jointroadmap.trade.importing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what a file holds, standing at once or kept until it is confirmed, and forgets it again. */
@Component
class StoredFigures {
    private static final String STANDING = "trade_flow";
    private static final String KEPT = "trade_flow_kept";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final FlowWriter flows;
    private final TotalWriter totals;

    StoredFigures(JdbcClient jdbc, JdbcTemplate batches, FlowWriter flows, TotalWriter totals) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.flows = flows;
        this.totals = totals;
    }

    /** Figures that nobody counts yet. */
    void keep(long id, String source, SortedFigures sorted, Figures figures) {
        write(KEPT, id, source, sorted, figures);
    }

    /** Figures that count at once, where nothing stands that they could replace; answers how many. */
    long stand(long id, String source, SortedFigures sorted, Figures figures) {
        long count = write(STANDING, id, source, sorted, figures);
        jdbc.sql("UPDATE trade_import_year SET standing = TRUE WHERE import_id = ?")
                .param(id)
                .update();
        return count;
    }

    /** Nothing is left of an import. */
    void forget(long id) {
        for (String table : List.of(STANDING, KEPT, "trade_world_total")) {
            jdbc.sql("DELETE FROM " + table + """
                             WHERE import_id = :id AND source IN (SELECT y.source FROM trade_import_year y WHERE y.import_id = :id)
                                AND of_year IN (SELECT y.of_year FROM trade_import_year y WHERE y.import_id = :id)
                            """).param("id", id).update();
        }
        jdbc.sql("DELETE FROM trade_import_year WHERE import_id = ?").param(id).update();
    }

    /** All years that a file has something of. */
    static Set<Integer> years(SortedFigures sorted, Figures figures) {
        Set<Integer> years = new TreeSet<>(sorted.years());
        years.addAll(figures.reporters().ofTheWorld());
        return years;
    }

    private long write(String table, long id, String source, SortedFigures sorted, Figures figures) {
        Set<Integer> whole = figures.reporters().ofTheWorld();
        batches.batchUpdate(
                "INSERT INTO trade_import_year (import_id, of_year, source, whole, standing) VALUES (?, ?, ?, ?, FALSE)",
                years(sorted, figures).stream()
                        .map(year -> new Object[] {id, year, source, whole.contains(year)})
                        .toList());
        totals.write(id, source, figures.totals().whole(), sorted);
        return flows.write(table, id, source, sorted);
    }
}
