package org.jointroadmap.due.word;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Roman numerals, also where Cyrillic letters are typed that look like them. */
final class Roman {
    private static final Map<Character, String> LETTERS =
            Map.of('i', "i", 'і', "i", 'v', "v", 'ѵ', "v", 'у', "v", 'x', "x", 'х', "x", 'п', "ii", 'ш', "iii");
    private static final List<String> UNITS = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final int LARGEST = 39;

    private Roman() {}

    static OptionalInt read(String word) {
        StringBuilder numeral = new StringBuilder();
        for (char letter : word.toCharArray()) {
            String latin = LETTERS.get(letter);
            if (latin == null || numeral.length() > UNITS.size()) {
                return OptionalInt.empty();
            }
            numeral.append(latin);
        }
        for (int value = 1; value <= LARGEST; value++) {
            if (numeral.toString().equals("x".repeat(value / 10) + UNITS.get(value % 10))) {
                return OptionalInt.of(value);
            }
        }
        return OptionalInt.empty();
    }
}
