package org.jointroadmap.rules.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jointroadmap.rules.Mistake;

/** Finds the words for what is wrong, in both languages. */
public final class Mistakes {
    private static final String BUNDLE = "org.jointroadmap.rules.mistakes";
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final ResourceBundle RUSSIAN = bundle(Locale.forLanguageTag("ru"));

    private record Phrase(String key) {}

    private Mistakes() {}

    /** A value of a message that is said in the reader's language. */
    public static Object phrase(String key) {
        return new Phrase(key);
    }

    public static Mistake at(String file, int line, int column, String key, Object... values) {
        return new Mistake(file, line, column, words(ENGLISH, key, values), words(RUSSIAN, key, values));
    }

    private static String words(ResourceBundle bundle, String key, Object... values) {
        Object[] said = Arrays.stream(values)
                .map(value -> value instanceof Phrase phrase ? bundle.getString(phrase.key()) : value)
                .toArray();
        return String.format(Locale.ROOT, bundle.getString(key), said);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
