package org.jointroadmap.trade.importing;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointroadmap.trade.reading.TradeRow;

/** Which countries report in a file, year by year: where there are a hundred, it holds the whole world's year. */
final class Reporters {
    private static final int OF_A_WORLD = 100;

    private final Map<Integer, BitSet> years = new TreeMap<>();
    private int year = -1;
    private BitSet ofYear = new BitSet();

    void see(TradeRow row) {
        if (row.year != year) {
            year = row.year;
            ofYear = years.computeIfAbsent(year, any -> new BitSet());
        }
        ofYear.set(row.byExporter ? row.exporter : row.importer);
    }

    /** The years that are there as a whole. */
    Set<Integer> ofTheWorld() {
        Set<Integer> whole = new TreeSet<>();
        years.forEach((of, reporters) -> {
            if (reporters.cardinality() >= OF_A_WORLD) {
                whole.add(of);
            }
        });
        return whole;
    }
}
