package org.jointroadmap.trade.reading;

/** Passes everything on and tells now and then how far the file was read. */
final class Telling implements RowSink {
    private static final int ROWS_BETWEEN = 1 << 12;

    private final RowSink sink;
    private final CountedInput file;
    private int rows;

    Telling(RowSink sink, CountedInput file) {
        this.sink = sink;
        this.file = file;
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
            sink.progress(file.count());
        }
    }
}
