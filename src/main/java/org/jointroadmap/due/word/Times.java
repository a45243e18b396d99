package org.jointroadmap.due.word;

import java.util.regex.Pattern;

/** Hours and minutes, which say nothing about the day. */
final class Times {
    private static final Pattern TIME = Pattern.compile(
            "(?:(?<=\\d)[TtТт])?(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:Z|\\+\\d\\d:?\\d\\d)?(?!\\d)");

    private Times() {}

    /** The text with blanks where hours stood, so that all else keeps its place. */
    static String blanked(String text) {
        return TIME.matcher(text).replaceAll(time -> " ".repeat(time.group().length()));
    }
}
