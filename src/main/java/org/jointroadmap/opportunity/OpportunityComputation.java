package org.jointroadmap.opportunity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jointroadmap.trade.exclusion.ExcludedPartnersChanged;
import org.jointroadmap.trade.figure.FiguresChanged;
import org.jointroadmap.trade.figure.ImportProgress.Listener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes again what new figures, another list or another day changes, and nothing else; in the caller's transaction. */
@Component
public class OpportunityComputation {
    private final MarketReading markets;
    private final Opportunities opportunities;
    private final OpportunityWriter writer;
    private final OpportunityBasis basis;
    private final ApplicationEventPublisher events;

    OpportunityComputation(
            MarketReading markets,
            Opportunities opportunities,
            OpportunityWriter writer,
            OpportunityBasis basis,
            ApplicationEventPublisher events) {
        this.markets = markets;
        this.opportunities = opportunities;
        this.writer = writer;
        this.basis = basis;
        this.events = events;
    }

    /** A year's figures are part of the means of the two years after it. */
    @EventListener
    void compute(FiguresChanged changed) {
        Set<Integer> periods = new TreeSet<>();
        changed.years().forEach(year -> periods.addAll(List.of(year, year + 1, year + 2)));
        Set<Integer> gone = new TreeSet<>(periods);
        gone.removeAll(markets.years());
        periods.removeAll(gone);
        IntConsumer counted = changed.opportunities();
        Map<OpportunityId, Opportunity> before = counted == null ? Map.of() : opportunities.allNewest();
        Map<OpportunityId, Opportunity> now = new HashMap<>();
        tell(empty(gone)
                + compute(
                        periods,
                        List.of(0, 1),
                        changed.progress(),
                        some -> some.forEach(one -> now.put(one.id(), one))));
        if (counted != null) {
            counted.accept(Opportunity.differing(before, hasNewest(periods) ? now : opportunities.allNewest()));
        }
    }

    private boolean hasNewest(Set<Integer> periods) {
        return newestYear().filter(periods::contains).isPresent();
    }

    private Optional<Integer> newestYear() {
        return markets.years().stream().max(Integer::compare);
    }

    /** A year that does not count any more has no opportunities. */
    private int empty(Set<Integer> periods) {
        List<String> parties = markets.parties();
        writer.hold();
        return periods.stream()
                .mapToInt(period -> writer.replace(parties.get(0), parties.get(1), String.valueOf(period), List.of())
                        + writer.replace(parties.get(1), parties.get(0), String.valueOf(period), List.of()))
                .sum();
    }

    @EventListener
    void compute(ExcludedPartnersChanged changed) {
        tell(compute(
                markets.years(), List.of(markets.parties().indexOf(changed.party())), Listener.NOBODY, newest -> {}));
    }

    /** A list whose dates mean other countries today than when it was last used is used again. */
    @Scheduled(fixedDelay = 30, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void computeForToday() {
        List<String> parties = markets.parties();
        List<Integer> stale = parties.stream()
                .filter(party -> !basis.isOf(party, markets.excludedToday(party)))
                .map(parties::indexOf)
                .toList();
        if (!stale.isEmpty()) {
            tell(compute(markets.years(), stale, Listener.NOBODY, newest -> {}));
        }
    }

    /** @param newest takes each buyer's opportunities of the newest year, if that is among the periods */
    private int compute(
            Collection<Integer> periods, List<Integer> buyers, Listener progress, Consumer<List<Opportunity>> newest) {
        List<String> parties = markets.parties();
        Optional<Integer> newestYear = newestYear();
        List<Set<String>> excluded =
                parties.stream().map(markets::excludedToday).toList();
        MarketReading.Session session = markets.open(excluded);
        writer.hold();
        int changed = 0;
        int done = 0;
        for (int period : periods) {
            for (int buyer : buyers) {
                String partner = parties.get(1 - buyer);
                List<Opportunity> computed = session.opportunities(period, buyer);
                changed += writer.replace(parties.get(buyer), partner, String.valueOf(period), computed);
                newestYear.filter(year -> year == period).ifPresent(year -> newest.accept(computed));
                progress.at(++done, (long) periods.size() * buyers.size());
            }
            session.forgetBefore(period - 1);
        }
        for (int buyer : buyers) {
            basis.remember(parties.get(buyer), excluded.get(buyer));
            newestYear.ifPresent(year -> writer.markNewest(parties.get(buyer), String.valueOf(year)));
        }
        return changed;
    }

    private void tell(int changed) {
        events.publishEvent(new OpportunitiesComputed(changed));
    }
}
