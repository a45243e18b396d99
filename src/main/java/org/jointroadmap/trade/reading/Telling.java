package org.jointroadmap.trade.reading;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.zip.ZipEntry;

/** Passes everything on and tells now and then how far the file was read. */
final class Telling implements RowSink {
    private static final int ROWS_BETWEEN = 1 << 12;

    private final RowSink sink;
    private final LongSupplier bytes;
    private int rows;

    /** @param bytes how far the file was read */
    Telling(RowSink sink, LongSupplier bytes) {
        this.sink = sink;
        this.bytes = bytes;
    }

    /** Within an archive, of which {@code before} bytes were read and {@code unpacked} count what comes out of it. */
    static Telling from(long before, ZipEntry entry, AtomicLong unpacked, RowSink sink) {
        long start = unpacked.get();
        double packed = (double) entry.getCompressedSize() / Math.max(1, entry.getSize());
        return new Telling(sink, () -> before + (long) ((unpacked.get() - start) * packed));
    }

    @Override
    public void begin(Recognised recognised) {
        sink.begin(recognised);
    }

    @Override
    public void row(TradeRow row) {
        sink.row(row);
        moved();
    }

    @Override
    public void skip(Skip reason) {
        sink.skip(reason);
        moved();
    }

    @Override
    public void reject(long line, String key, Object... arguments) {
        sink.reject(line, key, arguments);
        moved();
    }

    @Override
    public void repaired() {
        sink.repaired();
    }

    private void moved() {
        if (++rows == ROWS_BETWEEN) {
            rows = 0;
            sink.progress(bytes.getAsLong());
        }
    }
}
