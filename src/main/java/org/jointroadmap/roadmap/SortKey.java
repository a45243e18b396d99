package org.jointroadmap.roadmap;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointroadmap.Folding;

/** Orders numbers as people count: 2.4 before 2.10. */
final class SortKey {
    private static final Pattern FORM = Pattern.compile("(?=.*\\p{Nd})[\\p{L}\\p{N}][\\p{L}\\p{N}./() _~-]{0,99}");

    private static final Pattern NUMBER = Pattern.compile("(?=.*\\p{Nd})[\\p{L}\\p{N}][\\p{L}\\p{N}.() _-]*");

    private SortKey() {}

    /** Whether a text may be the number of an item: it stands in addresses. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether a text may be the key of a number. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** Alike for numbers that nobody can tell apart: in other characters, or with zeros before. */
    static String same(String number) {
        return of(Folding.numeral(number.strip()));
    }

    static String of(String number) {
        if (number.isEmpty()) {
            return "";
        }
        return Arrays.stream(number.split("\\.", -1))
                .map(part -> part.matches("\\d{1,5}") ? "0".repeat(5 - part.length()) + part : part)
                .collect(Collectors.joining("."));
    }
}
