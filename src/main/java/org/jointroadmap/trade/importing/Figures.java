package org.jointroadmap.trade.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.trade.reading.Recognised;
import org.jointroadmap.trade.reading.RefusedFile;
import org.jointroadmap.trade.reading.RowSink;
import org.jointroadmap.trade.reading.Skip;
import org.jointroadmap.trade.reading.TradeRow;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one file and keeps what is for the figures: flows that touch a party, and the world's totals. */
final class Figures implements RowSink {
    private static final long MOST_REJECTIONS = 1_000_000;

    private final int one;
    private final int other;
    private final @Nullable String askedClassification;
    private final Course course;
    private final @Nullable SeenRows seen;
    private final RowOrder order = new RowOrder();

    private final KeptFlows kept = new KeptFlows();
    private final Parts parts = new Parts();
    private final WorldTotals totals = new WorldTotals();
    private final TellingCodes telling = new TellingCodes();
    private final Reporters reporters = new Reporters();
    private final Map<Skip, Long> skipped = new EnumMap<>(Skip.class);
    private final List<Recognised> files = new ArrayList<>();
    private long accepted;
    private long rejected;
    private long repaired;
    private long pendingParts;
    private long bytes;
    private boolean world;
    private String why = "refused.trade.edition.column";
    private int revision = -1;

    /**
     * @param one index of a party, as is {@code other}
     * @param remember whether rows between third countries are remembered one by one, since they are in no order
     */
    Figures(int one, int other, @Nullable String askedClassification, boolean remember, Course course) {
        this.one = one;
        this.other = other;
        this.askedClassification = askedClassification;
        this.seen = remember ? new SeenRows() : null;
        this.course = course;
    }

    @Override
    public void begin(Recognised file) {
        files.add(file);
        world = file.isReconciled();
        String edition = askedClassification != null ? askedClassification : file.classification();
        revision = edition == null ? -1 : edition.charAt(1) - '0';
        if (edition != null) {
            why = askedClassification != null ? "refused.trade.edition.asked" : "refused.trade.edition.name";
        }
        course.begin(file, this);
    }

    @Override
    public void row(TradeRow row) {
        int edition = row.revision >= 0 ? row.revision : revision;
        if (edition < 0) {
            telling.see(row.hsCode);
        }
        reporters.see(row);
        boolean touches = row.exporter == one || row.exporter == other || row.importer == one || row.importer == other;
        if (touches) {
            keep(row, FlowKey.of(row, edition));
        } else if (world) {
            total(row, FlowKey.of(row, edition));
        } else {
            count(Skip.THIRD_COUNTRY);
        }
        course.moved(this);
    }

    @Override
    public void skip(Skip reason) {
        count(reason);
        course.moved(this);
    }

    @Override
    public void reject(long line, String key, Object... arguments) {
        if (++rejected > MOST_REJECTIONS) {
            throw new RefusedFile("refused.trade.too-many-rejections", MOST_REJECTIONS);
        }
        course.rejected(entry(), line, key, arguments);
        course.moved(this);
    }

    @Override
    public void repaired() {
        repaired++;
    }

    @Override
    public void progress(long bytesRead) {
        bytes = bytesRead;
        course.progress(bytesRead, this);
    }

    /**
     * The end of the file: parts without a total are figures too.
     *
     * @throws RefusedFile if no row of it is right, so that there is nothing to decide on
     */
    void end() {
        long summed = parts.addTo(kept);
        accepted += summed;
        if (rejected > 0 && accepted == 0 && pendingParts == 0 && skipped.isEmpty()) {
            throw new RefusedFile("refused.trade.all-rejected", rejected);
        }
        if (pendingParts > summed) {
            skipped.merge(Skip.BREAKDOWN, pendingParts - summed, Long::sum);
        }
        pendingParts = 0;
    }

    /** Figures that were accepted turn out not to be for the figures. */
    void passOver(Skip reason, int figures) {
        if (figures > 0) {
            accepted -= figures;
            skipped.merge(reason, (long) figures, Long::sum);
        }
    }

    private void keep(TradeRow row, long key) {
        if (world && seen == null) {
            order.next(row);
        }
        if (row.part) {
            parts.add(key, row);
            pendingParts++;
            return;
        }
        met(kept.add(key, row), row, key, true);
    }

    private void total(TradeRow row, long key) {
        met(seen == null ? order.next(row) : seen.add(key, row.value), row, key, false);
    }

    private void met(KeptFlows.Met met, TradeRow row, long key, boolean touches) {
        switch (met) {
            case NOTHING -> {
                accepted++;
                if (world) {
                    totals.add(row, !touches);
                }
            }
            case THE_SAME -> count(Skip.DUPLICATE);
            case ANOTHER_VALUE -> contradiction(row, key, touches);
            case NET, GROSS -> count(Skip.LISTED_TWICE);
        }
    }

    /** Nobody knows which of the two is right, so neither is kept. */
    private void contradiction(TradeRow row, long key, boolean touches) {
        if (!touches) {
            reject(row.line, "refused.trade.contradiction-before");
            return;
        }
        if (kept.contradict(key)) {
            accepted--;
            reject(kept.line(key), "refused.trade.contradiction", row.line);
        }
        reject(row.line, "refused.trade.contradiction", kept.line(key));
    }

    private void count(Skip reason) {
        skipped.merge(reason, 1L, Long::sum);
    }

    private String entry() {
        return files.isEmpty() ? "" : files.get(files.size() - 1).entry();
    }

    KeptFlows kept() {
        return kept;
    }

    WorldTotals totals() {
        return totals;
    }

    Reporters reporters() {
        return reporters;
    }

    TellingCodes telling() {
        return telling;
    }

    List<Recognised> files() {
        return files;
    }

    Map<Skip, Long> skipped() {
        return skipped;
    }

    /** Whose file it is, by what it looks like. */
    String publisher() {
        return files.isEmpty() ? "" : files.get(0).publisher();
    }

    long bytes() {
        return bytes;
    }

    /** How many figures of the parties are kept. */
    int size() {
        return kept.size();
    }

    /** Key of the message that says how the edition of the classification was found. */
    String whyClassification() {
        if (!telling.areNeeded()) {
            return why;
        }
        return telling.areFound() ? "refused.trade.edition.codes" : "refused.trade.edition.assumed";
    }

    long accepted() {
        return accepted;
    }

    long rejections() {
        return rejected;
    }

    long repairs() {
        return repaired;
    }

    long read() {
        return accepted + rejected + pendingParts + skips();
    }

    long skips() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }
}
