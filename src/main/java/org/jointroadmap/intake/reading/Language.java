package org.jointroadmap.intake.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.intake.row.RawRow;

/** The language of a document, by the letters that only one of the four has. */
final class Language {
    private static final Set<String> CYRILLIC = Set.of("ru", "be");

    private Language() {}

    /** What its rows say first; where titles stand in two languages, the other is none of the document's. */
    static String of(List<RawRow> rows) {
        return of(rows.stream()
                .map(row -> TwoLanguages.first(row.title()) + " " + row.due())
                .collect(Collectors.joining(" ")));
    }

    static String of(String text) {
        long cyrillic = letters(text, Character.UnicodeScript.CYRILLIC);
        long latin = letters(text, Character.UnicodeScript.LATIN);
        if (cyrillic >= latin) {
            return among("ўіЎІ", text) * 100 > cyrillic ? "be" : "ru";
        }
        return among("əƏğĞşŞıİçÇ", text) * 100 > latin ? "az" : "en";
    }

    /** Whether it is one of the languages in Cyrillic letters, or a text in them. */
    static boolean isCyrillic(String text) {
        return CYRILLIC.contains(text)
                || letters(text, Character.UnicodeScript.CYRILLIC) > letters(text, Character.UnicodeScript.LATIN);
    }

    /** Whether it has letters at all. */
    static boolean isWritten(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static long letters(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(character -> Character.UnicodeScript.of(character) == script)
                .count();
    }

    private static long among(String letters, String text) {
        return text.codePoints()
                .filter(character -> letters.indexOf(character) >= 0)
                .count();
    }
}
