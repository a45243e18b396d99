package org.jointroadmap.web.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which language a text is in that people wrote, told by its letters, where it is not the page's. */
public final class TextLanguage {
    /** A word, no code such as FOB or UTC. */
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}*\\p{Ll}\\p{IsLatin}*");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{3,}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{2,}");
    /** Letters of Azerbaijani that neither English nor Russian has. */
    private static final Pattern AZERBAIJANI = Pattern.compile("[əƏğĞıİşŞ]");

    private TextLanguage() {}

    /** Empty if it is the page's, or a mere code, number or name of a place in a file. */
    public static Optional<String> foreign(String text, Locale page) {
        int cyrillic = letters(CYRILLIC, text);
        int latin = LATIN.matcher(text)
                .results()
                .filter(word -> LATIN_WORD.matcher(word.group()).matches())
                .mapToInt(word -> word.group().length())
                .sum();
        boolean russian = page.getLanguage().equals("ru");
        if (!russian && cyrillic > latin) {
            return Optional.of("ru");
        }
        if (latin > cyrillic && AZERBAIJANI.matcher(text).find()) {
            return Optional.of("az");
        }
        return russian && latin > cyrillic ? Optional.of("en") : Optional.empty();
    }

    private static int letters(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToInt(word -> word.group().length())
                .sum();
    }
}
