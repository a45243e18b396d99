package org.jointroadmap.trade.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jointroadmap.document.file.Intact;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.document.file.Twins;
import org.jointroadmap.document.file.Unpacked;

/** Holds what is packed in a workbook against bounds, before anything of it is understood. */
final class WorkbookSize {
    private static final long MOST = 1L << 30;
    private static final long MOST_TEXTS = 100L << 20;

    private WorkbookSize() {}

    /** @param size of the file */
    static void check(ZipFile zip, long size) throws IOException {
        Twins.refuse(zip);
        AtomicLong unpacked = new AtomicLong();
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            long most = entry.getName().equals("xl/sharedStrings.xml") ? MOST_TEXTS : MOST;
            if (entry.getSize() > most) {
                throw new RefusedFile("refused.file.bomb", most >> 20);
            }
            try (InputStream bytes = new Unpacked(new Intact(zip.getInputStream(entry), entry), () -> size, unpacked)) {
                SheetCells.check(bytes);
                while (bytes.read(buffer) >= 0) {
                    continue;
                }
            }
        }
    }
}
