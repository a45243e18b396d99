package org.jointroadmap.trade.importing;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.trade.figure.TradeImport.Message;
import org.jointroadmap.trade.reading.Recognised;

/** Tells, while a file is read, how far it has come, and hears whether to go on. */
final class Course {
    private static final int ROWS_BETWEEN_LOOKS = 1 << 14;
    private static final long BETWEEN_TELLING = 500_000_000;
    private static final int BATCH = 1_000;

    private final long id;
    private final ImportRecords records;
    private final ImportRejections rejections;
    private final List<ImportRejections.Rejected> waiting = new ArrayList<>();
    private long bytes;
    private int rows;
    private long told = System.nanoTime();

    Course(long id, ImportRecords records, ImportRejections rejections) {
        this.id = id;
        this.records = records;
        this.rejections = rejections;
    }

    void begin(Recognised file, Figures figures) {
        records.recognised(id, file);
        tell(figures);
    }

    void rejected(String entry, long line, String key, Object... arguments) {
        waiting.add(new ImportRejections.Rejected(entry, line, new Message(key, List.of(arguments))));
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    void progress(long bytesRead, Figures figures) {
        bytes = bytesRead;
        look(figures);
    }

    void moved(Figures figures) {
        if (++rows == ROWS_BETWEEN_LOOKS) {
            rows = 0;
            look(figures);
        }
    }

    /** Everything that waits to be written is. */
    void tell(Figures figures) {
        flush();
        told = System.nanoTime();
        if (!records.counted(id, figures.counts(), bytes)) {
            throw new Cancelled();
        }
    }

    /** The last word on a file, whether it was read to its end or not. */
    void last(Figures figures) {
        flush();
        records.counted(id, figures.counts(), bytes);
    }

    private void look(Figures figures) {
        if (System.nanoTime() - told > BETWEEN_TELLING) {
            tell(figures);
        }
    }

    private void flush() {
        rejections.add(id, waiting);
        waiting.clear();
    }

    /** Somebody ended the import, or another node holds that this one is lost. */
    static final class Cancelled extends RuntimeException {
        Cancelled() {
            super("the import was ended", null, false, false);
        }
    }
}
