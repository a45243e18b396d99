package org.jointroadmap.rules.table;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.jointroadmap.document.file.Encodings;

/**
 * The text of a table file, which is what a version keeps: a delimited text as it stands, a workbook as the text of its
 * cells, so that what only looks other is the same version.
 */
public final class TableText {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** In a text of Cyrillic letters none stands beside a Latin one. */
    private static final Pattern MIXED = Pattern.compile("[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]");

    private TableText() {}

    /** @throws org.jointroadmap.rules.language.Refused if it is a workbook that cannot be read */
    public static String of(String file, byte[] bytes) {
        return file.endsWith(".csv") ? delimited(bytes) : Workbook.text(file, bytes);
    }

    static List<Grid> grids(String file, String text) {
        return file.endsWith(".csv") ? List.of(Delimited.grid(file, text)) : Workbook.grids(file, text);
    }

    private static String delimited(byte[] bytes) {
        String text = new String(bytes, Encodings.of(bytes, bytes.length, CYRILLIC));
        if (Encodings.of(bytes, bytes.length, CYRILLIC).equals(CYRILLIC)
                && MIXED.matcher(text).find()) {
            text = new String(bytes, WESTERN);
        }
        return (text.startsWith("\ufeff") ? text.substring(1) : text).replace("\r\n", "\n");
    }
}
