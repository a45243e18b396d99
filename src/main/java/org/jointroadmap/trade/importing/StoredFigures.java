package org.jointroadmap.trade.importing;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Writes down what a file holds; nobody counts it until it takes effect. */
@Component
class StoredFigures {
    private final Covers covers;
    private final FlowWriter flows;
    private final TotalWriter totals;

    StoredFigures(Covers covers, FlowWriter flows, TotalWriter totals) {
        this.covers = covers;
        this.flows = flows;
        this.totals = totals;
    }

    void write(long id, String source, SortedFigures sorted, Figures figures) {
        Set<Integer> whole = figures.reporters().ofTheWorld();
        Map<Integer, Long> counts = flows.write(id, source, sorted);
        totals.write(id, source, figures.totals().whole(), sorted);
        Set<Integer> years = new TreeSet<>(sorted.years());
        years.addAll(whole);
        years.forEach(year -> covers.add(id, source, year, whole.contains(year), counts.getOrDefault(year, 0L)));
    }
}
