package org.jointroadmap.due.word;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Folding;

/**
 * A run of digits, a run of letters or a sign, before anybody knows what it means.
 *
 * @param folded digits as European ones, letters folded, each kind of dash as one
 * @param glued whether nothing stands between it and what is before it
 */
record Raw(Type type, String folded, int from, int to, boolean glued) {
    private static final String LATIN = "abcehkmoptxyiə";
    private static final String CYRILLIC = "авсенкмортхуіә";

    enum Type {
        DIGITS,
        LETTERS,
        SIGN
    }

    boolean isSign(char sign) {
        return type == Type.SIGN && folded.charAt(0) == sign;
    }

    /** The runs of a text, from left to right. */
    static List<Raw> of(String text) {
        List<Raw> runs = new ArrayList<>();
        int at = 0;
        boolean glued = false;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                glued = false;
                at = end;
                continue;
            }
            Type type = type(character);
            while (type != Type.SIGN && end < text.length() && continues(text, end, type)) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (type == Type.LETTERS) {
                int numeral = numeral(text, at, end);
                if (numeral > at) {
                    runs.add(new Raw(type, folded(type, text.substring(at, numeral)), at, numeral, glued));
                    glued = true;
                    at = numeral;
                }
            }
            runs.add(new Raw(type, folded(type, text.substring(at, end)), at, end, glued));
            glued = true;
            at = end;
        }
        return runs;
    }

    /** Where a Roman numeral ends that a quarter is written to without a blank: IVкв. */
    private static int numeral(String text, int from, int to) {
        int quarter = text.indexOf("кв", from);
        return quarter > from
                        && quarter < to
                        && Roman.read(folded(Type.LETTERS, text.substring(from, quarter)))
                                .isPresent()
                ? quarter
                : from;
    }

    private static boolean continues(String text, int at, Type type) {
        int character = text.codePointAt(at);
        boolean apostrophe = type == Type.LETTERS
                && "'’ʼ".indexOf(character) >= 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
        return apostrophe || type(character) == type;
    }

    private static Type type(int character) {
        return UCharacter.digit(character, 10) >= 0
                ? Type.DIGITS
                : Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK
                        ? Type.LETTERS
                        : Type.SIGN;
    }

    private static String folded(Type type, String written) {
        return switch (type) {
            case DIGITS -> digits(written);
            case LETTERS -> oneScript(Folding.fold(written));
            case SIGN -> "−‒".contains(written) ? "-" : sign(Folding.fold(written), written);
        };
    }

    private static String sign(String folded, String written) {
        return folded.isEmpty() ? written : folded;
    }

    private static String digits(String written) {
        StringBuilder digits = new StringBuilder();
        written.codePoints().forEach(digit -> digits.append(UCharacter.digit(digit, 10)));
        return digits.toString();
    }

    /** A word that mixes letters which look alike, in the script that most of it is in. */
    static String oneScript(String written) {
        String word = written.startsWith("ў") ? "у" + written.substring(1) : written;
        long latin =
                word.chars().filter(letter -> letter < 0x250 || letter == 'ə').count();
        if (latin == 0 || latin == word.length()) {
            return latin == 0 ? word : word.replace('ә', 'ə');
        }
        boolean toLatin = 2 * latin > word.length();
        String from = toLatin ? CYRILLIC : LATIN;
        String to = toLatin ? LATIN : CYRILLIC;
        StringBuilder one = new StringBuilder(word.length());
        for (char letter : word.toCharArray()) {
            int at = from.indexOf(letter);
            one.append(at >= 0 ? to.charAt(at) : letter);
        }
        return one.toString();
    }
}
