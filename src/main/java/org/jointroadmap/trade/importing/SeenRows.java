package org.jointroadmap.trade.importing;

import org.jointroadmap.document.file.RefusedFile;

/**
 * Remembers rows between third countries, so that no total counts one twice, where a file is in no order: eight bytes a
 * row, at most {@value #MOST} rows.
 */
final class SeenRows {
    static final int MOST = 12_500_000;

    private static final int HASH_BITS = 8;

    private long[] seen = new long[1 << 16];
    private int size;

    /** Key and a hash of the value share one number; a key has at most 55 bits. */
    KeptFlows.Met add(long key, long value) {
        long hash = value * 0x9E3779B97F4A7C15L >>> 64 - HASH_BITS;
        int at = find(key);
        if (seen[at] != 0) {
            return (seen[at] & (1 << HASH_BITS) - 1) == hash ? KeptFlows.Met.THE_SAME : KeptFlows.Met.ANOTHER_VALUE;
        }
        if (size == MOST) {
            throw new RefusedFile("refused.trade.unsorted", MOST);
        }
        seen[at] = key << HASH_BITS | hash;
        if (++size > seen.length * 0.75) {
            grow();
        }
        return KeptFlows.Met.NOTHING;
    }

    private int find(long key) {
        int mask = seen.length - 1;
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (seen[at] != 0 && seen[at] >>> HASH_BITS != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = seen;
        seen = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                seen[find(entry >>> HASH_BITS)] = entry;
            }
        }
    }
}
