package org.jointroadmap.rules.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.jointroadmap.rules.Mistake;

/** Finds the words for what is wrong, in both languages. */
public final class Mistakes {
    private static final String BUNDLE = "org.jointroadmap.rules.mistakes";
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final ResourceBundle RUSSIAN = bundle(Locale.forLanguageTag("ru"));

    private record Phrase(String key, List<Object> values) {}

    private record Phrases(List<Object> all) {}

    private Mistakes() {}

    /** A value of a message that is said in the reader's language. */
    public static Object phrase(String key, Object... values) {
        return new Phrase(key, List.of(values));
    }

    /** Several phrases one after the other. */
    public static Object phrases(List<Object> all) {
        return new Phrases(List.copyOf(all));
    }

    public static Mistake at(String file, int line, int column, String key, Object... values) {
        return new Mistake(file, line, column, words(ENGLISH, key, values), words(RUSSIAN, key, values));
    }

    private static String words(ResourceBundle bundle, String key, Object... values) {
        Object[] said = Arrays.stream(values).map(value -> said(bundle, value)).toArray();
        return String.format(Locale.ROOT, bundle.getString(key), said);
    }

    private static Object said(ResourceBundle bundle, Object value) {
        if (value instanceof Phrases several) {
            return several.all().stream()
                    .map(one -> String.valueOf(said(bundle, one)))
                    .collect(Collectors.joining("; "));
        }
        return value instanceof Phrase phrase
                ? words(bundle, phrase.key(), phrase.values().toArray())
                : value;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
