package org.jointroadmap.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileKind {
    ARCHIVE,
    OLD,
    TEXT,
    PDF,
    PICTURE,
    RTF;

    /** The kind of a file that begins so. */
    static FileKind of(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK")) {
            return ARCHIVE;
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD;
        }
        if (text.startsWith("%PDF")) {
            return PDF;
        }
        if (text.startsWith("{\\rtf")) {
            return RTF;
        }
        boolean picture = text.startsWith("\u0089PNG")
                || text.startsWith("\u00ff\u00d8\u00ff")
                || text.startsWith("GIF8")
                || text.startsWith("II*\0")
                || text.startsWith("MM\0*")
                || text.startsWith("BM") && text.indexOf('\0') >= 0
                || text.startsWith("RIFF")
                || text.startsWith("AT&TFORM");
        return picture ? PICTURE : TEXT;
    }

    /** The key of what is said of a file of this kind. */
    String refusal() {
        return "refused.document." + name().toLowerCase(Locale.ROOT);
    }
}
