package org.jointroadmap;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Characters that nobody sees and that change what others see: controls, separators of lines, turns of direction; and halves
 * of characters, which no file and no database holds.
 */
public final class Controls {
    private static final String NUL = "U+0000";

    private Controls() {}

    /** The first of them in a text of one line, such as U+0007. */
    public static Optional<String> inOneLine(String text) {
        return first(text, Controls::isRefused);
    }

    /** As {@link #inOneLine}, but lines may break and tabs stand. */
    public static Optional<String> inLines(String text) {
        return first(text, character -> isRefused(character) && "\n\r\t".indexOf(character) < 0);
    }

    public static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }

    /**
     * Refuses a text with such characters.
     *
     * @param lines whether lines may break
     * @throws Refused as malformed if no text at all holds it, else as invalid, with the field
     */
    public static void check(String field, String text, boolean lines) {
        Optional<String> found = lines ? inLines(text) : inOneLine(text);
        if (hasNul(text)) {
            throw Refused.malformed(field, "refused.nul");
        }
        if (found.isPresent()) {
            throw Refused.invalid(field, "refused.control-character", found.orElse(NUL));
        }
    }

    private static Optional<String> first(String text, IntPredicate bad) {
        return text.codePoints()
                .filter(bad)
                .mapToObj(character -> String.format(Locale.ROOT, "U+%04X", character))
                .findFirst();
    }

    /** Whether it is one of them. */
    static boolean isRefused(int character) {
        return character < ' '
                || character >= 0x7f && character <= 0x9f
                || character >= 0x2028 && character <= 0x202e
                || character >= 0x2066 && character <= 0x2069
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
