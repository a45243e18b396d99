package org.jointroadmap.fact;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds texts against patterns in time that grows with the text alone; letters are those of all scripts. */
public final class Matching {
    private static final String LETTERS = "\\p{L}\\p{N}_";
    private static final int KEPT = 10_000;
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Matching() {}

    /** Whether the whole text fits. */
    public static boolean matches(String text, String pattern) {
        return compiled(pattern).matcher(text).matches();
    }

    /**
     * Whether it is a pattern at all, and a small one.
     *
     * @throws IllegalArgumentException if not, in the words of the library
     */
    public static void check(String pattern) {
        if (repeatsInRepeats(pattern)) {
            throw new IllegalArgumentException("a counted repeat in a repeat");
        }
        try {
            Pattern.compile(translated(pattern));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e.getDescription(), e);
        }
    }

    private static Pattern compiled(String pattern) {
        if (PATTERNS.size() > KEPT) {
            PATTERNS.clear();
        }
        return PATTERNS.computeIfAbsent(pattern, key -> Pattern.compile(translated(key)));
    }

    /** The library knows Latin letters only. */
    private static String translated(String pattern) {
        StringBuilder translated = new StringBuilder();
        boolean inClass = false;
        for (int at = 0; at < pattern.length(); at++) {
            char letter = pattern.charAt(at);
            if (letter == '\\' && at + 1 < pattern.length()) {
                char next = pattern.charAt(++at);
                translated.append(
                        switch (next) {
                            case 'w' -> inClass ? LETTERS : "[" + LETTERS + "]";
                            case 'W' -> "[^" + LETTERS + "]";
                            default -> "\\" + next;
                        });
            } else {
                inClass = letter == '[' || inClass && letter != ']';
                translated.append(letter);
            }
        }
        return translated.toString();
    }

    /** What the library would unfold into millions of states. */
    private static boolean repeatsInRepeats(String pattern) {
        String plain = pattern.replaceAll("\\\\.", "x").replaceAll("\\[[^\\]]*\\]", "x");
        int most = 0;
        for (String count : plain.replaceAll("[^{}0-9,]", " ").split("[^0-9]+")) {
            most = Math.max(most, count.isEmpty() ? 0 : count.length() > 4 ? 10_000 : Integer.parseInt(count));
        }
        boolean counted = false;
        int depth = 0;
        int countedAt = -1;
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (letter == '(') {
                depth++;
            } else if (letter == ')') {
                depth--;
                boolean repeated = at + 1 < plain.length() && "{*+".indexOf(plain.charAt(at + 1)) >= 0;
                if (repeated && countedAt > depth) {
                    counted = true;
                }
            } else if (letter == '{') {
                countedAt = Math.max(countedAt, depth);
            }
        }
        return counted || plain.contains("}{") || most > 200;
    }
}
