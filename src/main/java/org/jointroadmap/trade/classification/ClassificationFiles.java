package org.jointroadmap.trade.classification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jointroadmap.Refused;

/** Finds out what a classification file is and reads it; at most {@value #MOST} bytes, unpacked. */
public final class ClassificationFiles {
    private static final int MOST = 64 << 20;

    private ClassificationFiles() {}

    /** @throws Refused if it is none of those that are read here */
    public static ClassificationFile read(byte[] content) {
        try {
            byte[] bytes = isGzip(content) ? unpacked(content) : content;
            if (OldWorkbook.is(bytes) || bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                return CorrelationTable.read(bytes);
            }
            String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            String start = text.stripLeading();
            if (start.startsWith("{")) {
                return ComtradeClassification.read(text);
            }
            return start.startsWith("[") ? CustomsTree.read(text) : NameTable.read(text);
        } catch (IOException broken) {
            throw unreadable();
        }
    }

    static Refused unreadable() {
        return Refused.invalid("file", "refused.classification.unreadable");
    }

    private static boolean isGzip(byte[] content) {
        return content.length > 2 && (content[0] & 0xff) == 0x1f && (content[1] & 0xff) == 0x8b;
    }

    private static byte[] unpacked(byte[] content) throws IOException {
        try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] bytes = input.readNBytes(MOST);
            if (input.read() >= 0) {
                throw Refused.invalid("file", "refused.classification.too-large", MOST >> 20);
            }
            return bytes;
        }
    }
}
