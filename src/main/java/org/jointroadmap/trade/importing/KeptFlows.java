package org.jointroadmap.trade.importing;

import java.util.Arrays;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.meaning.Valuation;
import org.jointroadmap.trade.reading.TradeRow;

/**
 * The figures of one file that touch a party, each once, in plain arrays: 33 bytes a figure, at most
 * {@value #MOST} figures, whatever the size of the file.
 */
final class KeptFlows {
    static final int MOST = 2_900_000;

    /** What was there when a figure came. */
    enum Met {
        NOTHING,
        THE_SAME,
        ANOTHER_VALUE,
        /** The same flow net of what only passes through: it has given way. */
        NET,
        /** The same flow with what only passes through: this one gives way. */
        GROSS
    }

    private static final long FREE = 0;
    private static final int CIF = 1;
    private static final int SUMMED = 2;
    private static final int CONTRADICTED = 4;
    private static final int NET = 8;

    private long[] keys = new long[1 << 12];
    private long[] values = new long[1 << 12];
    private long[] weights = new long[1 << 12];
    private long[] lines = new long[1 << 12];
    private byte[] marks = new byte[1 << 12];
    private int size;

    /** Keeps a figure unless its key is there; {@link #line} then says where it was. */
    Met add(long key, TradeRow row) {
        int at = find(key);
        if (keys[at] == FREE) {
            put(at, key, row.value, row.weight, row.line, marks(row));
            return Met.NOTHING;
        }
        boolean net = (marks[at] & NET) != 0;
        if (net && !row.net) {
            boolean contradicted = (marks[at] & CONTRADICTED) != 0;
            fill(at, key, row.value, row.weight, row.line, marks(row));
            return contradicted ? Met.NOTHING : Met.NET;
        }
        if (!net && row.net) {
            return Met.GROSS;
        }
        return values[at] == row.value && weights[at] == row.weight ? Met.THE_SAME : Met.ANOTHER_VALUE;
    }

    /** Keeps the sum of parts whose total is missing. */
    void addSum(long key, long value, long weight, boolean cif) {
        put(find(key), key, value, weight, 0, SUMMED | (cif ? CIF : 0));
    }

    boolean has(long key) {
        return keys[find(key)] != FREE;
    }

    long line(long key) {
        return lines[find(key)];
    }

    /** Neither of two values is kept; answers false if the first was given up before. */
    boolean contradict(long key) {
        int at = find(key);
        boolean first = (marks[at] & CONTRADICTED) == 0;
        marks[at] |= CONTRADICTED;
        return first;
    }

    long value(long key) {
        return values[find(key)];
    }

    long weight(long key) {
        return weights[find(key)];
    }

    Valuation valuation(long key) {
        return (marks[find(key)] & CIF) == 0 ? Valuation.FOB : Valuation.CIF;
    }

    boolean isSummed(long key) {
        return (marks[find(key)] & SUMMED) != 0;
    }

    int size() {
        return size;
    }

    /** The keys of all figures that nobody contradicted, in their order. */
    long[] sortedKeys() {
        long[] sorted = new long[size];
        int count = 0;
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != FREE && (marks[at] & CONTRADICTED) == 0) {
                sorted[count++] = keys[at];
            }
        }
        sorted = count == size ? sorted : Arrays.copyOf(sorted, count);
        Arrays.parallelSort(sorted);
        return sorted;
    }

    private void put(int at, long key, long value, long weight, long line, int mark) {
        if (size == MOST) {
            throw new RefusedFile("refused.trade.too-many-figures", MOST);
        }
        fill(at, key, value, weight, line, mark);
        if (++size > keys.length * 0.7) {
            grow();
        }
    }

    private void fill(int at, long key, long value, long weight, long line, int mark) {
        keys[at] = key;
        values[at] = value;
        weights[at] = weight;
        lines[at] = line;
        marks[at] = (byte) mark;
    }

    private static int marks(TradeRow row) {
        return (row.valuation == Valuation.CIF ? CIF : 0) | (row.net ? NET : 0);
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (keys[at] != FREE && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        KeptFlows larger = new KeptFlows();
        int length = keys.length * 2;
        larger.keys = new long[length];
        larger.values = new long[length];
        larger.weights = new long[length];
        larger.lines = new long[length];
        larger.marks = new byte[length];
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != FREE) {
                int to = larger.find(keys[at]);
                larger.keys[to] = keys[at];
                larger.values[to] = values[at];
                larger.weights[to] = weights[at];
                larger.lines[to] = lines[at];
                larger.marks[to] = marks[at];
            }
        }
        keys = larger.keys;
        values = larger.values;
        weights = larger.weights;
        lines = larger.lines;
        marks = larger.marks;
    }
}
