package org.jointroadmap.trade.importing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.trade.reading.TradeRow;

/** What all countries together traded in a year, in all and by product; only of files that hold the whole world. */
final class WorldTotals {
    /** A file with fewer exporters, the parties apart, is a part of the world. */
    private static final int EXPORTERS_OF_A_WORLD = 100;

    private final Map<Integer, Year> years = new TreeMap<>();

    /** Rows of a year mostly stand together. */
    private int lastYear = -1;

    private Year last = new Year();

    void add(TradeRow row, boolean betweenThirdCountries) {
        if (row.year != lastYear) {
            last = years.computeIfAbsent(row.year, year -> new Year());
            lastYear = row.year;
        }
        last.add(row, betweenThirdCountries);
    }

    /** The years whose totals are the world's. */
    Map<Integer, Year> whole() {
        Map<Integer, Year> whole = new TreeMap<>(years);
        whole.values().removeIf(year -> year.exporters.cardinality() < EXPORTERS_OF_A_WORLD);
        return whole;
    }

    /** Sums of one year, in thousandths of a US dollar. */
    static final class Year {
        private final BitSet exporters = new BitSet();
        private final long[] exports = new long[1024];
        private final long[] imports = new long[1024];
        /** Six digits: the first four choose a page of a hundred. */
        private final long[][] products = new long[10_000][];

        private void add(TradeRow row, boolean betweenThirdCountries) {
            if (betweenThirdCountries) {
                exporters.set(row.exporter);
            }
            exports[row.exporter] += row.value;
            imports[row.importer] += row.value;
            long[] page = products[row.hsCode / 100];
            if (page == null) {
                page = products[row.hsCode / 100] = new long[100];
            }
            page[row.hsCode % 100] += row.value;
        }

        long exports(int country) {
            return exports[country];
        }

        long imports(int country) {
            return imports[country];
        }

        long world() {
            return Arrays.stream(exports).sum();
        }

        void products(Product product) {
            for (int heading = 0; heading < products.length; heading++) {
                long[] page = products[heading];
                for (int last = 0; page != null && last < page.length; last++) {
                    if (page[last] > 0) {
                        product.accept(heading * 100 + last, page[last]);
                    }
                }
            }
        }
    }

    /** Takes the world's trade of a product. */
    interface Product {
        void accept(int hsCode, long value);
    }
}
