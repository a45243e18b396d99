package org.jointroadmap.trade.importing;

import org.jointroadmap.trade.reading.TradeRow;

/**
 * What makes two rows rows of the same figure, in one number whose order groups a reporter's year: year, reporter, month,
 * direction, other end, product, edition of the classification.
 */
final class FlowKey {
    private static final int FIRST_YEAR = 1950;

    private FlowKey() {}

    static long of(TradeRow row, int revision) {
        int reporter = row.byExporter ? row.exporter : row.importer;
        int other = row.byExporter ? row.importer : row.exporter;
        long key = row.year - FIRST_YEAR;
        key = key << 10 | reporter;
        key = key << 4 | row.month;
        key = key << 1 | (row.byExporter ? 1 : 0);
        key = key << 10 | other;
        key = key << 20 | row.hsCode;
        return key << 3 | revision + 1;
    }

    static int year(long key) {
        return (int) (key >>> 48) + FIRST_YEAR;
    }

    static int reporter(long key) {
        return (int) (key >>> 38) & 0x3ff;
    }

    /** 1 to 12, or 0 for the whole year. */
    static int month(long key) {
        return (int) (key >>> 34) & 0xf;
    }

    static boolean isByExporter(long key) {
        return (key >>> 33 & 1) == 1;
    }

    static int other(long key) {
        return (int) (key >>> 23) & 0x3ff;
    }

    static int hsCode(long key) {
        return (int) (key >>> 3) & 0xfffff;
    }

    /** 0 to 6, or -1 if it is not known. */
    static int revision(long key) {
        return (int) (key & 7) - 1;
    }

    /** Year and reporter in one number. */
    static int reporterYear(long key) {
        return (int) (key >>> 38);
    }

    /** All but product and edition. */
    static long withoutProduct(long key) {
        return key >>> 23;
    }
}
