package org.jointroadmap;

import java.util.Locale;
import java.util.stream.Collectors;

/** Text in both languages at once, for what has no reader yet, such as a task; each reader then sees their own. */
public final class BothLanguages {
    /** Begins with an invisible separator, which nobody types; programs that know nothing of it show both. */
    private static final String BETWEEN = "\u2063 / ";

    private BothLanguages() {}

    /** One line. */
    public static String of(String english, String russian) {
        return english.equals(russian) ? english : english + BETWEEN + russian;
    }

    /** Whether a text is in both. */
    public static boolean isBoth(String text) {
        return text.contains(BETWEEN);
    }

    /** Each line of a text in the reader's language; a text of one language stays as it is. */
    public static String in(String text, Locale language) {
        return isBoth(text) ? text.lines().map(line -> ofLine(line, language)).collect(Collectors.joining("\n")) : text;
    }

    private static String ofLine(String line, Locale language) {
        int between = line.indexOf(BETWEEN);
        if (between < 0) {
            return line;
        }
        return language.getLanguage().equals("ru")
                ? line.substring(between + BETWEEN.length())
                : line.substring(0, between);
    }
}
