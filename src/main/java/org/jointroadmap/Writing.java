package org.jointroadmap;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * One writing for texts that look the same. Whatever comes in passes here once: composed letters (NFC), one kind of blank and
 * none around, one kind of line break, and nothing that takes no room, such as soft hyphens and zero-width blanks.
 */
public final class Writing {
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    /** They look like blanks and are letters or symbols to Unicode. */
    private static final String FILLERS = "\u115f\u1160\u2800\u3164\uffa0";

    private static final int JOINER = 0x200d;
    private static final int NON_JOINER = 0x200c;
    private static final int GRAPHEME_JOINER = 0x034f;

    private Writing() {}

    /** The text as it is kept; "" for one in which nothing can be seen. Controls stay, to be refused. */
    public static String tidy(String text) {
        return isPlain(text) ? text : around(COMPOSED.normalize(seen(text)));
    }

    /** Whether a character at the edge of a cell is none of its text. */
    public static boolean isNothing(char character) {
        return character <= ' ' || character > 0x7f && (isBlank(character) || takesNoRoom(character, ' '));
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) >= 0x7f) {
                return false;
            }
        }
        return !text.startsWith(" ") && !text.endsWith(" ");
    }

    private static String seen(String text) {
        String lines = text.replace("\r\n", "\n");
        StringBuilder seen = new StringBuilder(lines.length());
        int before = -1;
        int character;
        for (int at = 0; at < lines.length(); at += Character.charCount(character)) {
            character = lines.codePointAt(at);
            if (isOrdinary(character)) {
                seen.append((char) character);
                before = character;
            } else if (isBlank(character)) {
                seen.append(' ');
                before = ' ';
            } else if (!takesNoRoom(character, before)) {
                seen.appendCodePoint(character);
                before = character;
            }
        }
        return seen.toString();
    }

    /** Letters of the documents and what stands between them, which need no looking up. */
    private static boolean isOrdinary(int character) {
        return character >= ' ' && character < 0x7f || character >= 0x410 && character < 0x460;
    }

    private static String around(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR || FILLERS.indexOf(character) >= 0;
    }

    private static boolean takesNoRoom(int character, int before) {
        if (character == JOINER || character == NON_JOINER) {
            return !isJoined(before);
        }
        return character == GRAPHEME_JOINER
                || Character.getType(character) == Character.FORMAT && !Controls.isRefused(character);
    }

    /** Persian and the languages of India write with joiners; faces and flags are made of them. */
    private static boolean isJoined(int before) {
        int script = before < 0 ? UScript.COMMON : UScript.getScript(before);
        return before > 0x7f
                && script != UScript.LATIN
                && script != UScript.CYRILLIC
                && script != UScript.GREEK
                && !UCharacter.isDigit(before);
    }
}
