package org.jointroadmap;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the fraction of a number that somebody wrote; the other of the two groups its thousands. */
public enum DecimalMark {
    POINT('.', ','),
    COMMA(',', '.');

    private static final Pattern GROUPS_OF_BLANKS = Pattern.compile("[\\s\u00a0\u202f\u2009'’]");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,]*\\d[\\d.,]*([eE][-+]?\\d{1,9})?");

    private final char sign;
    private final Pattern either;
    private final Pattern right;

    DecimalMark(char sign, char group) {
        this.sign = sign;
        this.either = Pattern.compile("[-+]?[1-9]\\d{0,2}[" + sign + "]\\d{3}");
        this.right = Pattern.compile(
                "[-+]?(?:\\d+|\\d{1,3}(?:[" + group + "]\\d{3})+)?(?:[" + sign + "]\\d*)?(?:[eE][-+]?\\d{1,9})?");
    }

    public char sign() {
        return sign;
    }

    /** How people who read this language write. */
    public static DecimalMark of(Locale language) {
        return DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == COMMA.sign ? COMMA : POINT;
    }

    /** Whether people who read this language group thousands by this sign; many do by blanks. */
    public boolean groups(Locale language) {
        return DecimalFormatSymbols.getInstance(language).getGroupingSeparator() == sign;
    }

    /** The one mark that a text of digits has, if it is one and could be either: three digits after it, few before. */
    public static Optional<DecimalMark> ambiguous(String text) {
        if (POINT.either.matcher(text).matches()) {
            return Optional.of(POINT);
        }
        return COMMA.either.matcher(text).matches() ? Optional.of(COMMA) : Optional.empty();
    }

    /** What a text shows to be the decimal mark of whoever wrote it; nothing for what is no number or has no mark. */
    public static Optional<DecimalMark> shownBy(String text) {
        String bare = bare(text);
        if (!NUMBER.matcher(bare).matches() || ambiguous(text).isPresent()) {
            return Optional.empty();
        }
        boolean point = bare.indexOf(POINT.sign) >= 0;
        boolean comma = bare.indexOf(COMMA.sign) >= 0;
        if (!point && !comma) {
            return Optional.empty();
        }
        DecimalMark last = bare.lastIndexOf(POINT.sign) > bare.lastIndexOf(COMMA.sign) ? POINT : COMMA;
        boolean once = bare.indexOf(last.sign) == bare.lastIndexOf(last.sign);
        DecimalMark shown = once ? last : last.other();
        return shown.plain(bare).map(number -> shown);
    }

    /** The number with a point and nothing else, as {@link java.math.BigDecimal} reads it; nothing if it is none. */
    public Optional<String> plain(String text) {
        String bare = bare(text);
        boolean isOne = right.matcher(bare).matches() && bare.chars().anyMatch(Character::isDigit);
        return isOne
                ? Optional.of(bare.replace(String.valueOf(other().sign), "").replace(sign, '.'))
                : Optional.empty();
    }

    public DecimalMark other() {
        return this == POINT ? COMMA : POINT;
    }

    private static String bare(String text) {
        return GROUPS_OF_BLANKS.matcher(text).replaceAll("");
    }
}
