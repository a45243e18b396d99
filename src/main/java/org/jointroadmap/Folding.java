package org.jointroadmap;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * What two texts have in common that people take for the same: stored beside a text and searched for, so that every database
 * finds alike.
 */
public final class Folding {
    private static final Normalizer2 CASELESS = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=\\p{IsLatin}\\p{M}{0,8})\\p{M}");
    private static final Pattern STRESS = Pattern.compile("[\u0300\u0301]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern QUOTES = Pattern.compile("[«»„“”\u201f‹›]");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼ′`´]");

    private static final Pattern SIGN = Pattern.compile("^(?:№|no\\b\\.?|nr\\b\\.?|пункт|п\\.|item|bənd)\\s*");
    private static final String CYRILLIC = "авекмнорстухіјѕһ";
    private static final String LATIN = "abekmhopctyxijsh";

    private Folding() {}

    /** Without case, accents of Latin letters, ё, and the kinds of blanks, dashes and quotes: İdxal, idxal; учёт, учет. */
    public static String fold(String text) {
        String bare = LATIN_MARKS
                .matcher(DECOMPOSED.normalize(CASELESS.normalize(text)))
                .replaceAll("");
        String folded = COMPOSED.normalize(STRESS.matcher(bare).replaceAll(""))
                .replace('ё', 'е')
                .replace('ı', 'i');
        folded = DASHES.matcher(folded).replaceAll("-");
        folded = QUOTES.matcher(folded).replaceAll("\"");
        folded = APOSTROPHES.matcher(folded).replaceAll("'");
        return BLANKS.matcher(folded).replaceAll(" ").strip();
    }

    /** As {@link #fold}, at most so long. */
    public static String fold(String text, int longest) {
        String folded = fold(text);
        return folded.length() <= longest ? folded : folded.substring(0, longest);
    }

    /** A number as a document counts, without its sign, in Latin letters and European digits: №2.1, 2.1. and ІІ.1а. */
    public static String numeral(String text) {
        String bare = SIGN.matcher(fold(Writing.tidy(text).replace("№", "no "))).replaceFirst("");
        StringBuilder numeral = new StringBuilder();
        bare.codePoints().filter(character -> character != ' ').forEach(character -> {
            int digit = UCharacter.digit(character, 10);
            int letter = CYRILLIC.indexOf(character);
            numeral.appendCodePoint(digit >= 0 ? '0' + digit : letter >= 0 ? LATIN.charAt(letter) : character);
        });
        return numeral.toString().replaceFirst("\\.+$", "");
    }
}
