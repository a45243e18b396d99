package org.jointroadmap;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers as people write them, grouped as their language does; one rounding for all that is shown: halves go up. */
public final class Numbers {
    private static final Map<Shape, LocalizedNumberFormatter> SHAPES = new ConcurrentHashMap<>();

    private Numbers() {}

    /** With this many digits after the mark. */
    public static String written(Number number, int digits, Locale language) {
        return written(number, digits, digits, language);
    }

    /** With as many digits after the mark as there are, within these bounds. */
    public static String written(Number number, int fewest, int most, Locale language) {
        return SHAPES.computeIfAbsent(new Shape(language, fewest, most), Shape::formatter)
                .format(number)
                .toString();
    }

    /** Among words: four digits stand together, so that a year is read as one. */
    public static String inText(Number number, int most, Locale language) {
        return NumberFormatter.withLocale(language)
                .grouping(NumberFormatter.GroupingStrategy.MIN2)
                .precision(Precision.maxFraction(most))
                .roundingMode(RoundingMode.HALF_UP)
                .format(number)
                .toString();
    }

    /** As somebody enters it again: without groups, with all its digits. */
    public static String entered(BigDecimal number, Locale language) {
        return NumberFormatter.withLocale(language)
                .grouping(NumberFormatter.GroupingStrategy.OFF)
                .precision(Precision.minMaxFraction(0, Math.max(0, number.scale())))
                .format(number)
                .toString();
    }

    /** A part of a whole in percent, rounded as {@link #rounded}; 0 of nothing. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole, int digits) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : part.movePointRight(2).divide(whole, digits, RoundingMode.HALF_UP);
    }

    public static BigDecimal rounded(BigDecimal number, int digits) {
        return number.setScale(digits, RoundingMode.HALF_UP);
    }

    private record Shape(Locale language, int fewest, int most) {
        LocalizedNumberFormatter formatter() {
            return NumberFormatter.withLocale(language)
                    .precision(Precision.minMaxFraction(fewest, most))
                    .roundingMode(RoundingMode.HALF_UP);
        }
    }
}
