package org.jointroadmap.trade.importing;

import java.util.EnumMap;
import java.util.Map;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.reading.Skip;

/** What became of the rows of a file. */
final class RowCounts {
    private static final long MOST_REJECTIONS = 1_000_000;

    private final Map<Skip, Long> skipped = new EnumMap<>(Skip.class);
    private long accepted;
    private long rejected;
    private long repaired;
    private long parts;

    void accept() {
        accepted++;
    }

    /** One that was accepted is not after all. */
    void takeBack() {
        accepted--;
    }

    /** @throws RefusedFile at too many, since such a file is another one than it looks like */
    void reject() {
        if (++rejected > MOST_REJECTIONS) {
            throw new RefusedFile("refused.trade.too-many-rejections", MOST_REJECTIONS);
        }
    }

    void repair() {
        repaired++;
    }

    void skip(Skip reason) {
        skipped.merge(reason, 1L, Long::sum);
    }

    /** A part of what is perhaps given as a whole too. */
    void part() {
        parts++;
    }

    /**
     * The end of the file.
     *
     * @param summed parts that stand for a whole which is not in the file
     * @throws RefusedFile if no row of it is right, so that there is nothing to decide on
     */
    void end(long summed) {
        accepted += summed;
        if (rejected > 0 && accepted == 0 && parts == 0 && skipped.isEmpty()) {
            throw new RefusedFile("refused.trade.all-rejected", rejected);
        }
        if (parts > summed) {
            skipped.merge(Skip.BREAKDOWN, parts - summed, Long::sum);
        }
        parts = 0;
    }

    /** Figures that were accepted turn out not to be for the figures. */
    void passOver(Skip reason, int figures) {
        if (figures > 0) {
            accepted -= figures;
            skipped.merge(reason, (long) figures, Long::sum);
        }
    }

    long read() {
        return accepted + rejected + parts + skips();
    }

    long accepted() {
        return accepted;
    }

    long rejected() {
        return rejected;
    }

    long repaired() {
        return repaired;
    }

    Map<Skip, Long> skipped() {
        return skipped;
    }

    long skips() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }
}
