package org.jointroadmap.trade.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;

/** Reads numbers as people and programs write them: 1234.5, 1,234.5, 1.234,5, 1.5E7, "   13.235". */
final class Decimals {
    /** There is none: the cell is empty or says so. */
    static final long NONE = Long.MIN_VALUE;

    /** What is there is no number, or an absurd one. */
    static final long WRONG = Long.MIN_VALUE + 1;

    private static final Set<String> NOTHING = Set.of("NA", "N/A", "NULL", "NAN", "-", "..", "...", ":");
    private static final BigDecimal ABSURD = new BigDecimal("1e15");
    private static final int LONGEST = 40;

    private final boolean commaIsDecimal;

    /** @param commaIsDecimal what a single comma means in this file */
    Decimals(boolean commaIsDecimal) {
        this.commaIsDecimal = commaIsDecimal;
    }

    /** The number times ten to the power of {@code places}, at most six, rounded; or {@link #NONE} or {@link #WRONG}. */
    long read(Cells cells, int cell, int places) {
        int length = cells.length(cell);
        if (length == 0) {
            return NONE;
        }
        long value = 0;
        int fraction = -1;
        for (int at = 0; at < length; at++) {
            char character = cells.at(cell, at);
            if (character >= '0' && character <= '9' && at < 16) {
                if (fraction < places) {
                    value = value * 10 + character - '0';
                    fraction += fraction >= 0 ? 1 : 0;
                } else {
                    return slowly(cells.text(cell), places);
                }
            } else if (character == '.' && fraction < 0 && at > 0) {
                fraction = 0;
            } else {
                return slowly(cells.text(cell), places);
            }
        }
        if (length > 12) {
            return slowly(cells.text(cell), places);
        }
        for (int missing = Math.max(fraction, 0); missing < places; missing++) {
            value *= 10;
        }
        return value;
    }

    private long slowly(String text, int places) {
        if (NOTHING.contains(text.toUpperCase(Locale.ROOT))) {
            return NONE;
        }
        try {
            if (text.length() > LONGEST) {
                return WRONG;
            }
            BigDecimal number = new BigDecimal(plain(text));
            if (isFarOff(number) || number.abs().compareTo(ABSURD) >= 0 || number.precision() - number.scale() > 16) {
                return WRONG;
            }
            return number.movePointRight(places)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException wrong) {
            return WRONG;
        }
    }

    /** Arithmetic with 1e-100000000, or writing it out, would take minutes and all memory. */
    static boolean isFarOff(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST;
    }

    /** With a point and nothing else; of two kinds of separators the last is the decimal one. */
    private String plain(String text) {
        String bare = text.replaceAll("[\\s\u00a0\u202f']", "");
        int comma = bare.lastIndexOf(',');
        int point = bare.lastIndexOf('.');
        if (comma < 0) {
            return bare.indexOf('.') == point ? bare : grouped(bare, '.');
        }
        if (point >= 0) {
            return comma > point ? fraction(bare, ',', '.') : fraction(bare, '.', ',');
        }
        return commaIsDecimal && bare.indexOf(',') == comma ? bare.replace(',', '.') : grouped(bare, ',');
    }

    private static String fraction(String bare, char decimal, char group) {
        int at = bare.lastIndexOf(decimal);
        String whole = bare.substring(0, at);
        if (whole.indexOf(decimal) >= 0) {
            throw new NumberFormatException(bare);
        }
        return grouped(whole, group) + "." + bare.substring(at + 1);
    }

    private static String grouped(String bare, char group) {
        if (!bare.matches("[-+]?\\d{1,3}(" + java.util.regex.Pattern.quote(String.valueOf(group)) + "\\d{3})*")) {
            throw new NumberFormatException(bare);
        }
        return bare.replace(String.valueOf(group), "");
    }
}
