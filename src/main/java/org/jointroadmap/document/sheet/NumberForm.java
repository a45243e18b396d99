package org.jointroadmap.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a format of cells shows a number: 1.1 as 1.10 where it has two decimals, since a document counts so. */
final class NumberForm {
    private static final MathContext AS_SHOWN = new MathContext(15);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|\\\\(.)");
    private static final Pattern NO_TEXT = Pattern.compile("\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern DIGITS = Pattern.compile("(.*?)([#,0 ?]*0)(?:\\.([0#?]+))?(%?)(.*)", Pattern.DOTALL);
    private static final int MOST = 15;

    private NumberForm() {}

    static String text(double number, String format) {
        BigDecimal value = new BigDecimal(number).round(AS_SHOWN);
        String first = NO_TEXT.matcher(format.split(";", 2)[0]).replaceAll("");
        String bare = QUOTED.matcher(first)
                .replaceAll(match -> Matcher.quoteReplacement(
                        (match.group(1) == null ? match.group(2) : match.group(1)).replaceAll("[0#?]", "")));
        Matcher digits = DIGITS.matcher(bare);
        if (!digits.matches() || bare.matches("(?i).*(general|e\\+|/).*")) {
            return plain(value);
        }
        String decimals = digits.group(3) == null ? "" : digits.group(3);
        BigDecimal shown = digits.group(4).isEmpty() ? value : value.movePointRight(2);
        return digits.group(1) + fixed(shown, decimals) + digits.group(4) + digits.group(5);
    }

    private static String fixed(BigDecimal value, String decimals) {
        int least = (int) decimals.chars().filter(digit -> digit == '0').count();
        BigDecimal rounded = value.setScale(Math.min(MOST, decimals.length()), RoundingMode.HALF_UP);
        BigDecimal bare = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return bare.setScale(Math.max(least, Math.max(0, bare.scale())), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return Math.abs(bare.scale()) > MOST * 2 ? bare.toString() : bare.toPlainString();
    }
}
