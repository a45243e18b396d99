package org.jointroadmap.fact;

import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import org.jointroadmap.Numbers;

/**
 * A number of a fact in a rule's own words: with its unit, grouped and in the plural of the language that the words are
 * written in. The units of the components are those that {@link Meaning} names.
 */
public final class Said {
    private static final String BUNDLE = "org.jointroadmap.fact.units";
    private static final Said ENGLISH = new Said(Locale.ROOT, Locale.ENGLISH);
    private static final Said AZERBAIJANI = new Said(Locale.forLanguageTag("az"), Locale.forLanguageTag("az"));
    private static final Said RUSSIAN = new Said(Locale.forLanguageTag("ru"), Locale.forLanguageTag("ru"));

    /** Digits after the mark that are shown of a decimal. */
    private static final int DIGITS = 6;

    /** As much of an answer's text as a message repeats. */
    private static final int LETTERS = 200;

    private final Locale language;
    private final PluralRules plurals;
    private final Map<String, String> patterns = new TreeMap<>();

    private Said(Locale bundle, Locale language) {
        this.language = language;
        plurals = PluralRules.forLocale(language);
        ResourceBundle units =
                ResourceBundle.getBundle(BUNDLE, bundle, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        units.keySet().forEach(key -> patterns.put(key, units.getString(key)));
    }

    /** @param unit as {@link Meaning#unit} names it, "" for a bare number */
    public static String en(int number, String unit) {
        return ENGLISH.say(number, unit);
    }

    /** @param unit as {@link Meaning#unit} names it, "" for a bare number */
    public static String ru(int number, String unit) {
        return RUSSIAN.say(number, unit);
    }

    /** @param unit as {@link Meaning#unit} names it, "" for a bare number */
    public static String az(int number, String unit) {
        return AZERBAIJANI.say(number, unit);
    }

    /** A number of an answer; it says so if it was not given. */
    public static String az(Quantity quantity, String unit) {
        return AZERBAIJANI.say(quantity, unit);
    }

    /** A text of an answer; it says so if it was not given. */
    public static String az(Wording wording, String unit) {
        return AZERBAIJANI.given(wording.toString());
    }

    /** A number of an answer; it says so if it was not given. */
    public static String en(Quantity quantity, String unit) {
        return ENGLISH.say(quantity, unit);
    }

    /** A number of an answer; it says so if it was not given. */
    public static String ru(Quantity quantity, String unit) {
        return RUSSIAN.say(quantity, unit);
    }

    /** A text of an answer; it says so if it was not given. */
    public static String en(Wording wording, String unit) {
        return ENGLISH.given(wording.toString());
    }

    /** A text of an answer; it says so if it was not given. */
    public static String ru(Wording wording, String unit) {
        return RUSSIAN.given(wording.toString());
    }

    /** A word of the vocabulary. */
    public static String en(Enum<?> word) {
        return ENGLISH.word(word.name());
    }

    /** Yes or no. */
    public static String en(boolean yes) {
        return ENGLISH.word(yes ? "yes" : "no");
    }

    /** A word of the vocabulary. */
    public static String ru(Enum<?> word) {
        return RUSSIAN.word(word.name());
    }

    /** Yes or no. */
    public static String ru(boolean yes) {
        return RUSSIAN.word(yes ? "yes" : "no");
    }

    /** A word of the vocabulary. */
    public static String az(Enum<?> word) {
        return AZERBAIJANI.word(word.name());
    }

    /** Yes or no. */
    public static String az(boolean yes) {
        return AZERBAIJANI.word(yes ? "yes" : "no");
    }

    /** The text whose letters these are, four digits of base 16 each. */
    public static String spelt(String letters) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < letters.length(); at += 4) {
            text.append((char) Integer.parseInt(letters.substring(at, at + 4), 16));
        }
        return text.toString();
    }

    /** In the language of a page or letter, English where nobody wrote its words. */
    public static String in(Locale language, Number number, String unit) {
        return (language.getLanguage().equals("ru") ? RUSSIAN : ENGLISH).say(number, unit);
    }

    private String say(Quantity quantity, String unit) {
        return quantity.number().map(number -> say(number, unit)).orElseGet(() -> given(""));
    }

    private String word(String name) {
        return patterns.getOrDefault("word." + name, name);
    }

    private String given(String text) {
        if (text.isEmpty()) {
            return Objects.requireNonNull(patterns.get("not-given"));
        }
        return text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
    }

    private String say(Number number, String unit) {
        String written = Numbers.written(number, 0, DIGITS, language);
        if (unit.isEmpty()) {
            return written;
        }
        String stem = unit.replace(' ', '-') + '.';
        String pattern =
                patterns.getOrDefault(stem + plurals.select(number.doubleValue()), patterns.get(stem + "other"));
        if (pattern == null) {
            throw new IllegalArgumentException("Nobody wrote how to say the unit " + unit);
        }
        return pattern.replace("#", written);
    }
}
