package org.jointroadmap.intake.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.Folding;

/** The numbers of promises, in a column of their own or before their words. */
final class Numbers {
    private static final Pattern SIGN =
            Pattern.compile("^(?:№|(?i:no\\.|nr\\.|п\\.|пункт|item|bənd))\\s*(?=[\\p{L}\\d])");
    private static final Pattern BEFORE_WORDS = Pattern.compile(
            "^(?:№\\s*)?(\\d{1,3}(?:\\.\\d{1,3}){1,4}[.)]?|\\d{1,3}[.)]|[IVXLC]{1,6}[.)](?:\\d{1,3}[.)]?)*)[\\s\u00a0]*(?=[\\p{L}«\"“„(])",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern UNIT = Pattern.compile(
            "^(млн|млрд|тыс|процент|км|га|тонн|т\\b|долл|руб|раз|mln|mlrd|million|billion|thousand|percent|km|ha|year|дн|г\\.).*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Numbers() {}

    /** A number as it is written, without its sign and what ends it. */
    static String bare(String cell) {
        return SIGN.matcher(cell.replace('\n', ' ').strip())
                .replaceFirst("")
                .replaceFirst("[.)\\s]+$", "")
                .strip();
    }

    /** The number before the words of a text, as it is written with what ends it; "" if there is none. */
    static String before(String text) {
        Matcher number = BEFORE_WORDS.matcher(text);
        if (!number.find()) {
            return "";
        }
        boolean measured = !number.group(1).matches(".*[.)]$")
                && UNIT.matcher(Folding.fold(text.substring(number.end()))).matches();
        return measured ? "" : number.group();
    }

    /** How many steps deep a number counts; 1 for a plain one. */
    static int depth(String number) {
        return bare(number).split("[.]").length;
    }

    static boolean isRoman(String number) {
        return bare(number).matches("[IVXLCІХ]{1,6}");
    }
}
