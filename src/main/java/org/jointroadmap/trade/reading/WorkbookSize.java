package org.jointroadmap.trade.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Holds what is packed in a workbook against bounds, before anything of it is understood. */
final class WorkbookSize {
    private static final long MOST = 1L << 30;
    private static final long MOST_TEXTS = 100L << 20;

    private WorkbookSize() {}

    static void check(ZipFile zip) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            long most = entry.getName().equals("xl/sharedStrings.xml") ? MOST_TEXTS : MOST;
            long packed = Math.max(1, entry.getCompressedSize());
            long size = 0;
            try (InputStream bytes = new Unpacked(zip.getInputStream(entry), () -> packed)) {
                for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                    size += count;
                    if (size > most) {
                        throw new RefusedFile("refused.trade.bomb", most >> 20);
                    }
                }
            }
        }
    }
}
