package org.jointroadmap.trade.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jointroadmap.trade.figure.FigureChange;
import org.jointroadmap.trade.figure.FiguresChanged;
import org.jointroadmap.trade.figure.ImportEffects;
import org.jointroadmap.trade.figure.ImportProgress;
import org.jointroadmap.trade.figure.YearSources;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an import's figures count, or takes them back, with all that follows from it: opportunities are computed in the same
 * transaction, so that all of it is there or nothing. One after the other on all nodes.
 */
@Component
public class Publication {
    private final JdbcClient jdbc;
    private final Succession succession;
    private final Covers covers;
    private final YearValues values;
    private final YearSources sources;
    private final EffectRecords effects;
    private final ApplicationEventPublisher events;

    Publication(
            JdbcClient jdbc,
            Succession succession,
            Covers covers,
            YearValues values,
            YearSources sources,
            EffectRecords effects,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.succession = succession;
        this.covers = covers;
        this.values = values;
        this.sources = sources;
        this.effects = effects;
        this.events = events;
    }

    /**
     * Lets the figures of an import count.
     *
     * @param progress how far the opportunities are
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public FigureChange takeEffect(long id, ImportProgress.Listener progress) {
        return takeEffect(id, progress, null);
    }

    /** As {@link #takeEffect}, where nobody looked first; flags, tasks and letters follow later, so nobody knows them yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ImportEffects takeEffectUnforeseen(long id, ImportProgress.Listener progress) {
        AtomicInteger opportunities = new AtomicInteger();
        return ImportEffects.of(takeEffect(id, progress, opportunities::set), opportunities.get());
    }

    private FigureChange takeEffect(long id, ImportProgress.Listener progress, @Nullable IntConsumer opportunities) {
        progress.at(0, 1);
        lock();
        String source = source(id);
        Map<Integer, YearSource> before = sources.all();
        FigureChange change = succession.takeEffect(id, source);
        changed(source, covers.years(id), before, progress, opportunities);
        return change;
    }

    /** Takes an import's figures back: each figure is that of the newest import that is still in effect. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(long id) {
        lock();
        String source = source(id);
        List<Integer> years = covers.years(id);
        Map<Integer, YearSource> before = sources.all();
        succession.takeBack(id, source);
        changed(source, years, before, ImportProgress.Listener.NOBODY, null);
    }

    private void changed(
            String source,
            Collection<Integer> years,
            Map<Integer, YearSource> before,
            ImportProgress.Listener progress,
            @Nullable IntConsumer opportunities) {
        values.renew(source, years);
        effects.outdateAll();
        Map<Integer, YearSource> after = sources.all();
        Set<Integer> others = new TreeSet<>(years);
        others.addAll(differing(before, after));
        others.addAll(differing(after, before));
        if (!others.isEmpty()) {
            events.publishEvent(new FiguresChanged(others, progress, opportunities));
        }
    }

    private static Set<Integer> differing(Map<Integer, YearSource> these, Map<Integer, YearSource> those) {
        Set<Integer> years = new TreeSet<>();
        these.forEach((year, source) -> {
            if (!source.equals(those.get(year))) {
                years.add(year);
            }
        });
        return years;
    }

    private String source(long id) {
        return jdbc.sql("SELECT source FROM trade_import WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private void lock() {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'trade-figures' FOR UPDATE")
                .query(String.class)
                .single();
    }
}
