package org.jointroadmap.trade.importing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointroadmap.trade.meaning.HsConversion;
import org.jointroadmap.trade.meaning.HsConversion.Converted;
import org.jointroadmap.trade.meaning.Valuation;
import org.jointroadmap.trade.reading.Skip;
import org.jointroadmap.trade.reading.TradeRow;

/** The figures of a file in their order, of one edition for each reporter and year, brought to HS 2017. */
final class SortedFigures {
    private final KeptFlows kept;
    private final long[] keys;
    private final HsConversion conversion;
    private final int assumed;
    private final Map<Integer, Integer> editions = new HashMap<>();
    private final String why;

    /** Counts figures of an edition that is passed over as skipped, no longer as accepted. */
    SortedFigures(Figures figures, HsConversion conversion) {
        this.kept = figures.kept();
        this.conversion = conversion;
        this.assumed = figures.edition().telling().edition();
        this.why = figures.edition().why();
        this.keys = chosen(figures, kept.sortedKeys());
    }

    /** Hands over figure by figure; those that became one code are added up. */
    void forEach(FlowTaker taker) {
        int from = 0;
        while (from < keys.length) {
            int to = from + 1;
            while (to < keys.length && FlowKey.withoutProduct(keys[to]) == FlowKey.withoutProduct(keys[from])) {
                to++;
            }
            pair(from, to, taker);
            from = to;
        }
    }

    /** At most so many figures are handed over. */
    int size() {
        return keys.length;
    }

    /** Reporter and year in one number, each once. */
    Set<Integer> reporterYears() {
        return editions.keySet();
    }

    Set<Integer> years() {
        return editions.keySet().stream()
                .map(reporterYear -> FlowKey.year((long) reporterYear << 38))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The editions that were taken, such as H5 or H4, H5. */
    String classification() {
        return new TreeSet<>(editions.values())
                .stream().map(edition -> "H" + edition).collect(Collectors.joining(", "));
    }

    String why() {
        return why;
    }

    Converted convert(int code) {
        return conversion.convert(editions.values().stream().findFirst().orElse(HsConversion.TARGET), code);
    }

    /** A reporter's year that comes in several editions counts once: in that of 2017, else in the newest. */
    private long[] chosen(Figures figures, long[] all) {
        for (long key : all) {
            editions.merge(FlowKey.reporterYear(key), edition(key), SortedFigures::better);
        }
        int count = 0;
        for (long key : all) {
            if (edition(key) == editions.getOrDefault(FlowKey.reporterYear(key), HsConversion.TARGET)) {
                all[count++] = key;
            }
        }
        figures.counts().passOver(Skip.OTHER_CLASSIFICATION, all.length - count);
        return Arrays.copyOf(all, count);
    }

    private static int better(int one, int other) {
        if (one == HsConversion.TARGET || other == HsConversion.TARGET) {
            return HsConversion.TARGET;
        }
        return Math.max(one, other);
    }

    private int edition(long key) {
        int edition = FlowKey.revision(key);
        return edition < 0 ? assumed : edition;
    }

    /** The products of one reporter, month, direction and other end. */
    private void pair(int from, int to, FlowTaker taker) {
        Map<Converted, Sum> sums =
                new TreeMap<>(Comparator.comparingInt(Converted::code).thenComparingInt(Converted::edition));
        for (int at = from; at < to; at++) {
            long key = keys[at];
            Converted code = conversion.convert(edition(key), FlowKey.hsCode(key));
            sums.merge(code, new Sum(kept.value(key), kept.weight(key), kept.isSummed(key)), Sum::plus);
        }
        long first = keys[from];
        sums.forEach((code, sum) -> taker.take(first, code, sum, kept.valuation(first)));
    }

    /** @param weight grams, or {@link TradeRow#UNKNOWN} */
    record Sum(long value, long weight, boolean summedParts) {
        Sum plus(Sum more) {
            long both = weight < 0 || more.weight < 0 ? TradeRow.UNKNOWN : weight + more.weight;
            return new Sum(value + more.value, both, summedParts || more.summedParts);
        }
    }

    /** Takes a figure; of the key all but the product counts. */
    interface FlowTaker {
        void take(long key, Converted code, Sum sum, Valuation valuation);
    }
}
