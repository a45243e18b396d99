package org.jointroadmap.document.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a list writes the number of a paragraph. */
enum NumberFormat {
    DECIMAL,
    ZERO,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LATIN,
    LOWER_LATIN,
    UPPER_RUSSIAN,
    LOWER_RUSSIAN,
    NOTHING;

    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST_ROMAN = 4000;

    /** The one of a name in the file. */
    static NumberFormat of(@Nullable String name) {
        return switch (name == null ? "decimal" : name) {
            case "decimalZero" -> ZERO;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LATIN;
            case "lowerLetter" -> LOWER_LATIN;
            case "russianUpper" -> UPPER_RUSSIAN;
            case "russianLower" -> LOWER_RUSSIAN;
            case "none", "bullet" -> NOTHING;
            default -> DECIMAL;
        };
    }

    String text(int number) {
        return switch (this) {
            case DECIMAL -> String.valueOf(number);
            case ZERO -> number < 10 ? "0" + number : String.valueOf(number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LATIN -> letters(number, LATIN).toUpperCase(Locale.ROOT);
            case LOWER_LATIN -> letters(number, LATIN);
            case UPPER_RUSSIAN -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case LOWER_RUSSIAN -> letters(number, RUSSIAN);
            case NOTHING -> "";
        };
    }

    /** A to Z, then AA, BB. */
    private static String letters(int number, String alphabet) {
        if (number < 1 || number > alphabet.length() * 20) {
            return String.valueOf(number);
        }
        int at = (number - 1) % alphabet.length();
        return alphabet.substring(at, at + 1).repeat((number - 1) / alphabet.length() + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number >= LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int at = 0; at < VALUES.length; at++) {
            while (rest >= VALUES[at]) {
                roman.append(SIGNS[at]);
                rest -= VALUES[at];
            }
        }
        return roman.toString();
    }
}
