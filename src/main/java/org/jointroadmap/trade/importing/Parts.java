package org.jointroadmap.trade.importing;

import java.util.HashMap;
import java.util.Map;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.meaning.Valuation;
import org.jointroadmap.trade.reading.TradeRow;

/** The break-downs of a file's figures, added up for the case that their total never comes. */
final class Parts {
    private static final int MOST = 500_000;

    private final Map<Long, Part> parts = new HashMap<>();

    void add(long key, TradeRow row) {
        Part before = parts.get(key);
        if (before == null && parts.size() == MOST) {
            throw new RefusedFile("refused.trade.too-many-figures", MOST);
        }
        parts.put(key, before == null ? Part.of(row) : before.plus(row));
    }

    /** Adds the sums without a total to the figures; answers how many rows are in these. */
    long addTo(KeptFlows kept) {
        long rows = 0;
        for (Map.Entry<Long, Part> part : parts.entrySet()) {
            if (!kept.has(part.getKey())) {
                kept.addSum(
                        part.getKey(),
                        part.getValue().value(),
                        part.getValue().weight(),
                        part.getValue().cif());
                rows += part.getValue().rows();
            }
        }
        return rows;
    }

    private record Part(long rows, long value, long weight, boolean cif) {
        static Part of(TradeRow row) {
            return new Part(1, row.value, row.weight, row.valuation == Valuation.CIF);
        }

        /** A weight that one part lacks is no weight of the sum. */
        Part plus(TradeRow row) {
            long both = weight < 0 || row.weight < 0 ? TradeRow.UNKNOWN : weight + row.weight;
            return new Part(rows + 1, value + row.value, both, cif);
        }
    }
}
