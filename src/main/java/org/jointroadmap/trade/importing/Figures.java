package org.jointroadmap.trade.importing;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.reading.Recognised;
import org.jointroadmap.trade.reading.RowSink;
import org.jointroadmap.trade.reading.Skip;
import org.jointroadmap.trade.reading.TradeRow;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one file and keeps what is for the figures: flows that touch a party, and the world's totals. */
final class Figures implements RowSink {
    private final int one;
    private final int other;
    private final FileEdition edition;
    private final Course course;
    private final @Nullable SeenRows seen;
    private final RowOrder order = new RowOrder();

    private final KeptFlows kept = new KeptFlows();
    private final Parts parts = new Parts();
    private final WorldTotals totals = new WorldTotals();
    private final Reporters reporters = new Reporters();
    private final RowCounts counts = new RowCounts();
    private final List<Recognised> files = new ArrayList<>();
    private long bytes;
    private boolean world;

    /**
     * @param one index of a party, as is {@code other}
     * @param remember whether rows between third countries are remembered one by one, since they are in no order
     */
    Figures(int one, int other, @Nullable String askedClassification, boolean remember, Course course) {
        this.one = one;
        this.other = other;
        this.edition = new FileEdition(askedClassification);
        this.seen = remember ? new SeenRows() : null;
        this.course = course;
    }

    @Override
    public void begin(Recognised file) {
        files.add(file);
        world = file.isReconciled();
        edition.begin(file);
        course.begin(file, this);
    }

    @Override
    public void row(TradeRow row) {
        int revision = edition.of(row);
        reporters.see(row);
        boolean touches = row.exporter == one || row.exporter == other || row.importer == one || row.importer == other;
        if (touches) {
            keep(row, FlowKey.of(row, revision));
        } else if (world) {
            total(row, FlowKey.of(row, revision));
        } else {
            counts.skip(Skip.THIRD_COUNTRY);
        }
        course.moved(this);
    }

    @Override
    public void skip(Skip reason) {
        counts.skip(reason);
        course.moved(this);
    }

    @Override
    public void reject(long line, String key, Object... arguments) {
        counts.reject();
        course.rejected(entry(), line, key, arguments);
        course.moved(this);
    }

    @Override
    public void repaired() {
        counts.repair();
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
        counts.end(parts.addTo(kept));
    }

    private void keep(TradeRow row, long key) {
        if (world && seen == null) {
            order.next(row);
        }
        if (row.part) {
            parts.add(key, row);
            counts.part();
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
                counts.accept();
                if (world) {
                    totals.add(row, !touches);
                }
            }
            case THE_SAME -> counts.skip(Skip.DUPLICATE);
            case ANOTHER_VALUE -> contradiction(row, key, touches);
            case NET, GROSS -> counts.skip(Skip.LISTED_TWICE);
        }
    }

    /** Nobody knows which of the two is right, so neither is kept. */
    private void contradiction(TradeRow row, long key, boolean touches) {
        if (!touches) {
            reject(row.line, "refused.trade.contradiction-before");
            return;
        }
        if (kept.contradict(key)) {
            counts.takeBack();
            reject(kept.line(key), "refused.trade.contradiction", row.line);
        }
        reject(row.line, "refused.trade.contradiction", kept.line(key));
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

    FileEdition edition() {
        return edition;
    }

    RowCounts counts() {
        return counts;
    }

    List<Recognised> files() {
        return files;
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
}
