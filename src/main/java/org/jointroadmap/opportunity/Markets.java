package org.jointroadmap.opportunity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.jointroadmap.trade.flow.YearFlows.Figure;
import org.jspecify.annotations.Nullable;

/** What two parties bought and sold in a year, product by product; filled in one pass over its flows. */
public final class Markets {
    private final List<String> parties;
    private final List<Set<String>> excluded;
    private final YearSource source;
    private final Map<Integer, Market> markets = new HashMap<>();

    /**
     * @param parties alpha-3, two
     * @param excluded the excluded partners of each
     */
    public Markets(List<String> parties, List<Set<String>> excluded, YearSource source) {
        this.parties = parties;
        this.excluded = excluded;
        this.source = source;
    }

    public void take(Figure figure) {
        int exporter = party(figure.exporter());
        int importer = party(figure.importer());
        boolean sold = exporter >= 0 && counts(exporter, figure.reporter());
        boolean bought = importer >= 0 && counts(importer, figure.reporter());
        if (!sold && !bought) {
            return;
        }
        Market market = markets.computeIfAbsent(figure.hsCode(), code -> new Market());
        market.otherEdition |= figure.otherEdition();
        market.splitCode |= figure.splitCode();
        if (sold) {
            add(market.exports[exporter], figure);
            if (importer >= 0) {
                add(market.toPartner[exporter], figure);
            }
        }
        if (bought) {
            add(market.imports[importer], figure);
            if (exporter >= 0) {
                add(market.fromPartner[importer], figure);
            }
            if (excluded.get(importer).contains(figure.exporter())) {
                add(market.third[importer], figure);
            }
        }
    }

    Map<Integer, Market> all() {
        return markets;
    }

    @Nullable
    Market find(int hsCode) {
        return markets.get(hsCode);
    }

    YearSource source() {
        return source;
    }

    /** Whether the other end's figures stand in for those of this party. */
    boolean isMirrored(int party) {
        return !counts(party, parties.get(party));
    }

    private boolean counts(int party, String reporter) {
        return source.counts(parties.get(party), reporter);
    }

    private int party(String country) {
        return country.equals(parties.get(0)) ? 0 : country.equals(parties.get(1)) ? 1 : -1;
    }

    private static void add(Amount amount, Figure figure) {
        amount.add(figure.value(), figure.cif(), figure.weight());
    }
}
