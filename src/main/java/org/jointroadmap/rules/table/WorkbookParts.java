package org.jointroadmap.rules.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;

/** Looks at the parts of a workbook before it is read: it must be small when unpacked, without programs and merged cells. */
final class WorkbookParts {
    private static final int MOST_BYTES = 100_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final Pattern MERGED = Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*ref=\"([A-Z]+)(\\d+)");
    /** A sheet says at its end which cells are merged. */
    private static final int TAIL = 1_000_000;

    private WorkbookParts() {}

    static void check(String file, byte[] bytes) {
        long left = MOST_BYTES;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || ++parts > MOST_PARTS) {
                    throw refuse(file, 1, 1, "table-bomb", MOST_BYTES / 1_000_000);
                }
                if (part.getName().contains("vbaProject") || part.getName().startsWith("xl/macrosheets/")) {
                    throw refuse(file, 1, 1, "table-macros");
                }
                if (part.getName().startsWith("xl/worksheets/")) {
                    refuseMerged(file, content);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refuse(file, 1, 1, "table-broken");
        }
        if (parts == 0) {
            throw refuse(file, 1, 1, "table-broken");
        }
    }

    private static void refuseMerged(String file, byte[] sheet) {
        int from = Math.max(0, sheet.length - TAIL);
        String xml = new String(sheet, from, sheet.length - from, StandardCharsets.UTF_8);
        Matcher merged = MERGED.matcher(xml);
        if (merged.find()) {
            int column = 0;
            for (char letter : merged.group(1).toCharArray()) {
                column = column * ('Z' - 'A' + 1) + letter - 'A' + 1;
            }
            String cell = merged.group(1) + merged.group(2);
            throw refuse(file, Integer.parseInt(merged.group(2)), column, "table-merged", cell);
        }
    }

    private static Refused refuse(String file, int row, int column, String key, Object... values) {
        return new Refused(Mistakes.at(file, row, column, key, values));
    }
}
