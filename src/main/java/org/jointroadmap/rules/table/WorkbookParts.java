package org.jointroadmap.rules.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;

/** Looks at the parts of a workbook before it is read: it must be small when unpacked, without programs and merged cells. */
final class WorkbookParts {
    private static final int MOST_BYTES = 100_000_000;
    private static final int MOST_PARTS = 2_000;

    private WorkbookParts() {}

    static void check(String file, byte[] bytes) {
        try {
            Path copy = Files.createTempFile("table", ".xlsx");
            try {
                Files.write(copy, bytes);
                check(file, copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refuse(file, 1, 1, "table-broken");
        }
    }

    /** By its directory: a stream of its parts would be another reading of the same bytes. */
    private static void check(String file, Path copy) throws IOException {
        long left = MOST_BYTES;
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw refuse(file, 1, 1, "table-bomb", MOST_BYTES / 1_000_000);
            }
            for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList()) {
                byte[] content = zip.getInputStream(part).readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0) {
                    throw refuse(file, 1, 1, "table-bomb", MOST_BYTES / 1_000_000);
                }
                if (part.getName().contains("vbaProject") || part.getName().startsWith("xl/macrosheets/")) {
                    throw refuse(file, 1, 1, "table-macros");
                }
                if (part.getName().startsWith("xl/worksheets/")) {
                    SheetLook.check(file, content);
                }
            }
        }
    }

    private static Refused refuse(String file, int row, int column, String key, Object... values) {
        return new Refused(Mistakes.at(file, row, column, key, values));
    }
}
