package org.jointroadmap.trade.reading;

/** Takes what a reader finds, in the order of the file. Any call may throw to end the reading. */
public interface RowSink {
    /** Hears nothing. */
    RowSink NOBODY = new RowSink() {
        @Override
        public void begin(Recognised file) {}

        @Override
        public void row(TradeRow row) {}

        @Override
        public void skip(Skip reason) {}

        @Override
        public void reject(long line, String key, Object... arguments) {}

        @Override
        public void repaired() {}
    };

    /** A file, or a file of an archive, begins. */
    void begin(Recognised file);

    void row(TradeRow row);

    void skip(Skip reason);

    /**
     * A row is wrong.
     *
     * @param line on which the row starts
     * @param key of the message, in refusals.properties
     * @param arguments of the message, texts and numbers only
     */
    void reject(long line, String key, Object... arguments);

    /** An HS code that had lost its leading zero was read as what it must have been. */
    void repaired();

    /** How far the file was read, in bytes as it is stored; called every now and then. */
    default void progress(long bytesRead) {}
}
