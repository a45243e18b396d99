package org.jointroadmap.trade.importing;

import java.util.BitSet;
import org.jointroadmap.trade.reading.TradeRow;

/**
 * Recognises a row that comes twice in a file whose rows stand together by year, exporter and importer, with products in
 * their order, as BACI's do: the row before is all that has to be remembered.
 */
final class RowOrder {
    /** The file is not in this order. */
    static final class Broken extends RuntimeException {
        Broken() {
            super("rows are out of order", null, false, false);
        }
    }

    private final BitSet leftYears = new BitSet();
    private final BitSet leftExporters = new BitSet();
    private final BitSet leftImporters = new BitSet();
    private int year = -1;
    private int exporter = -1;
    private int importer = -1;
    private int hsCode = -1;
    private long value;

    /** @throws Broken if the row belongs to what had ended before */
    KeptFlows.Met next(TradeRow row) {
        if (row.year != year || row.exporter != exporter || row.importer != importer) {
            turn(row);
        } else if (row.hsCode < hsCode) {
            throw new Broken();
        } else if (row.hsCode == hsCode) {
            return row.value == value ? KeptFlows.Met.THE_SAME : KeptFlows.Met.ANOTHER_VALUE;
        }
        hsCode = row.hsCode;
        value = row.value;
        return KeptFlows.Met.NOTHING;
    }

    private void turn(TradeRow row) {
        if (row.year != year) {
            year = begin(row.year, year, leftYears);
            exporter = -1;
            leftExporters.clear();
        }
        if (row.exporter != exporter) {
            exporter = begin(row.exporter, exporter, leftExporters);
            importer = -1;
            leftImporters.clear();
        }
        if (row.importer != importer) {
            importer = begin(row.importer, importer, leftImporters);
        }
    }

    private static int begin(int next, int before, BitSet left) {
        if (before >= 0) {
            left.set(before);
        }
        if (left.get(next)) {
            throw new Broken();
        }
        return next;
    }
}
