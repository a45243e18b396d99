package org.jointroadmap.trade.reading;

import java.time.YearMonth;

/** Passes on what has happened: a row of a year or a month that has not begun is no figure, whatever the file is. */
final class UntilNow implements RowSink {
    private final RowSink sink;
    private final YearMonth now;

    UntilNow(RowSink sink, YearMonth now) {
        this.sink = sink;
        this.now = now;
    }

    @Override
    public void row(TradeRow row) {
        if (row.year > now.getYear() || row.year == now.getYear() && row.month > now.getMonthValue()) {
            String period = row.month == 0
                    ? String.valueOf(row.year)
                    : YearMonth.of(row.year, row.month).toString();
            sink.reject(row.line, "refused.trade.row.future", period, now.toString());
        } else {
            sink.row(row);
        }
    }

    @Override
    public void begin(Recognised file) {
        sink.begin(file);
    }

    @Override
    public void skip(Skip reason) {
        sink.skip(reason);
    }

    @Override
    public void reject(long line, String key, Object... arguments) {
        sink.reject(line, key, arguments);
    }

    @Override
    public void repaired() {
        sink.repaired();
    }

    @Override
    public void progress(long bytesRead) {
        sink.progress(bytesRead);
    }
}
