package org.jointroadmap.document.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Recognises the encoding of a text by its beginning. */
public final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encodings() {}

    /** As {@link #of(byte[], int, Charset)}, else Windows-1252, in which every byte is something. */
    public static Charset of(byte[] start, int length) {
        return of(start, length, WINDOWS);
    }

    /**
     * By its byte order mark, by the other half of UTF-16's letters, by being valid UTF-8.
     *
     * @param otherwise the encoding of what is none of these
     */
    public static Charset of(byte[] start, int length, Charset otherwise) {
        if (length > 1 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (length > 1 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int at = 0; at + 1 < Math.min(length, 2_000); at += 2) {
            even += isPage(start[at]) ? 1 : 0;
            odd += isPage(start[at + 1]) ? 1 : 0;
        }
        if (Math.max(even, odd) > Math.min(length, 2_000) / 4) {
            return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return isUtf8(start, length) ? StandardCharsets.UTF_8 : otherwise;
    }

    /** The half of a Latin or Cyrillic letter of UTF-16 that says which of the two it is; no letter of another encoding. */
    private static boolean isPage(byte half) {
        return half >= 0 && half < '\b';
    }

    /** The last few bytes may be the begin of a character. */
    private static boolean isUtf8(byte[] start, int length) {
        for (int cut = 0; cut < Math.min(4, length + 1); cut++) {
            try {
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(start, 0, length - cut));
                return true;
            } catch (CharacterCodingException broken) {
                continue;
            }
        }
        return length == 0;
    }
}
