package org.jointroadmap.trade.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.EmbeddedDatabase;
import org.jointroadmap.trade.figure.ImportProgress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what a file holds; nobody counts it until it takes effect. */
@Component
class StoredFigures {
    private static final int MANY = 1_000;

    private final Covers covers;
    private final FlowWriter flows;
    private final TotalWriter totals;
    private final JdbcClient jdbc;
    private final EmbeddedDatabase embedded;

    StoredFigures(Covers covers, FlowWriter flows, TotalWriter totals, JdbcClient jdbc, EmbeddedDatabase embedded) {
        this.covers = covers;
        this.flows = flows;
        this.totals = totals;
        this.jdbc = jdbc;
        this.embedded = embedded;
    }

    void write(long id, String source, SortedFigures sorted, Figures figures, ImportProgress.Listener progress) {
        Set<Integer> whole = figures.reporters().ofTheWorld();
        Map<Integer, Cover> covered = flows.write(id, source, sorted, progress);
        totals.write(id, source, figures.totals().whole(), sorted);
        whole.forEach(year -> covered.computeIfAbsent(year, without -> Cover.of(id, without, source, 1, 0)));
        covers.add(List.copyOf(covered.values()), whole);
    }

    /** A server plans by what it knew of a table; the embedded database looks by itself. */
    void lookAt(int figures) {
        if (figures >= MANY && !embedded.isUsed()) {
            jdbc.sql("ANALYZE trade_flow").update();
        }
    }
}
