package org.jointroadmap.rules.language;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into text and refuses characters that hide something. */
public final class Characters {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Characters() {}

    /** The text without its byte order mark, with plain line feeds. */
    public static String read(String file, byte[] bytes) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(buffer, chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            throw refuse(file, text, text.length(), "encoding", bytes[buffer.position()] & 0xFF);
        }
        String plain = (text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text).replace("\r\n", "\n");
        refuseHiddenCharacters(file, plain);
        return plain;
    }

    private static void refuseHiddenCharacters(String file, String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            if (character == '\\' && text.startsWith("u", at + 1)) {
                throw refuse(file, text, at, "backslash");
            }
            if (isHidden(character)) {
                throw refuse(file, text, at, "hidden-character", character);
            }
        }
    }

    /** Controls, marks of direction and of no width, and code points that are no characters. */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static Refused refuse(String file, String text, int at, String key, Object... values) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Refused(Mistakes.at(file, line, at - before.lastIndexOf('\n'), key, values));
    }
}
