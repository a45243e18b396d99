package org.jointroadmap.opportunity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Side;
import org.jointroadmap.trade.exclusion.ExcludedPartners;
import org.jointroadmap.trade.figure.YearSources;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.jointroadmap.trade.flow.WorldTrade;
import org.jointroadmap.trade.flow.YearFlows;
import org.springframework.stereotype.Component;

/** Reads the markets of years, each once, with the excluded partners of today or with others. */
@Component
class MarketReading {
    private final YearSources sources;
    private final YearFlows flows;
    private final WorldTrade world;
    private final ExcludedPartners excluded;
    private final Parties parties;
    private final Clock clock;

    MarketReading(
            YearSources sources,
            YearFlows flows,
            WorldTrade world,
            ExcludedPartners excluded,
            Parties parties,
            Clock clock) {
        this.sources = sources;
        this.flows = flows;
        this.world = world;
        this.excluded = excluded;
        this.parties = parties;
        this.clock = clock;
    }

    List<String> parties() {
        return parties.all().stream().map(Side::code).toList();
    }

    /** The excluded partners of a party that are in force today. */
    Set<String> excludedToday(String party) {
        return excluded.inForce(party, LocalDate.now(clock));
    }

    /** The years that there are figures of, the oldest first. */
    List<Integer> years() {
        return List.copyOf(new TreeMap<>(sources.all()).keySet());
    }

    /** A session that reads each year at most once. */
    Session open(List<Set<String>> excludedOfEach) {
        return new Session(sources.all(), excludedOfEach);
    }

    final class Session {
        private final Map<Integer, YearSource> known;
        private final List<Set<String>> excludedOfEach;
        private final Map<Integer, Markets> read = new HashMap<>();

        private Session(Map<Integer, YearSource> known, List<Set<String>> excludedOfEach) {
            this.known = known;
            this.excludedOfEach = excludedOfEach;
        }

        /** The opportunities of a period; a mean of three years where there are three. */
        List<Opportunity> opportunities(int year, int buyer) {
            List<Markets> period = new ArrayList<>();
            boolean three = known.containsKey(year - 1) && known.containsKey(year - 2);
            for (int of = three ? year - 2 : year; of <= year; of++) {
                period.add(read.computeIfAbsent(of, this::read));
            }
            YearSource newest = period.get(period.size() - 1).source();
            String partner = parties().get(1 - buyer);
            return new OpportunityFormula(
                            parties(),
                            period,
                            world.of(newest.source(), year, partner).orElse(null))
                    .of(buyer);
        }

        /** Nothing of an earlier year is needed any more. */
        void forgetBefore(int year) {
            read.keySet().removeIf(of -> of < year);
        }

        private Markets read(int year) {
            Markets markets = new Markets(parties(), excludedOfEach, Objects.requireNonNull(known.get(year)));
            flows.forEach(markets.source(), markets::take);
            return markets;
        }
    }
}
