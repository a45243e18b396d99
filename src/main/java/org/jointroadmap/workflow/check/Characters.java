package org.jointroadmap.workflow.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads bytes as text in UTF-8 and nothing else. */
final class Characters {
    private static final char MARK = '\uFEFF';

    private Characters() {}

    static String read(byte[] content) throws Unreadable {
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), text, true);
        String read = text.flip().toString();
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException broken) {
            throw new Unreadable(placeAfter(read), "not-utf8");
        }
        int control = (int) read.chars()
                .takeWhile(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t')
                .count();
        if (control < read.length()) {
            throw new Unreadable(placeAfter(read.substring(0, control)), "control-character");
        }
        return !read.isEmpty() && read.charAt(0) == MARK ? read.substring(1) : read;
    }

    /** The place that follows a text. */
    static Place placeAfter(String before) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(line, before.length() - before.lastIndexOf('\n'));
    }
}
