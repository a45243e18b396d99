package org.jointroadmap.trade.importing;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.trade.FiguresChanged;
import org.jointroadmap.trade.ImportStatus;
import org.jointroadmap.trade.meaning.Correlations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the figures of a file that was read to its end in the place of those that they replace: flows, totals, opportunities
 * and the import's own state in one transaction, so that all of it is there or nothing.
 */
@Component
class Publication {
    private final ImportRecords records;
    private final FlowWriter flows;
    private final TotalWriter totals;
    private final Correlations correlations;
    private final ApplicationEventPublisher events;

    Publication(
            ImportRecords records,
            FlowWriter flows,
            TotalWriter totals,
            Correlations correlations,
            ApplicationEventPublisher events) {
        this.records = records;
        this.flows = flows;
        this.totals = totals;
        this.correlations = correlations;
        this.events = events;
    }

    /** @throws Course.Cancelled if it has been ended meanwhile */
    @Transactional
    public void publish(long id, String source, Figures figures) {
        SortedFigures sorted = new SortedFigures(figures, correlations.toTarget());
        Map<Integer, WorldTotals.Year> world = figures.totals().whole();
        flows.replace(id, source, sorted, figures.ofTheWorld());
        totals.replace(source, world, sorted);
        records.classified(id, sorted.classification(), sorted.why());
        records.skipped(id, figures);
        if (!records.counted(id, figures, figures.bytes()) || !records.end(id, ImportStatus.DONE, "", null)) {
            throw new Course.Cancelled();
        }
        Set<Integer> years = new TreeSet<>(sorted.years());
        years.addAll(world.keySet());
        if (!years.isEmpty()) {
            events.publishEvent(new FiguresChanged(years));
        }
    }
}
