package org.jointroadmap.intake.reading;

import java.util.List;
import org.jointroadmap.intake.row.RawRow;

/** The language of a document, by the letters that only one of the four has. */
final class Language {
    private Language() {}

    static String of(List<RawRow> rows) {
        long cyrillic = 0;
        long latin = 0;
        long belarusian = 0;
        long azerbaijani = 0;
        for (RawRow row : rows) {
            for (int character : (row.title() + " " + row.due()).codePoints().toArray()) {
                cyrillic += Character.UnicodeScript.of(character) == Character.UnicodeScript.CYRILLIC ? 1 : 0;
                latin += Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN ? 1 : 0;
                belarusian += "ўіЎІ".indexOf(character) >= 0 ? 1 : 0;
                azerbaijani += "əƏğĞşŞıİçÇ".indexOf(character) >= 0 ? 1 : 0;
            }
        }
        if (cyrillic >= latin) {
            return belarusian * 100 > cyrillic ? "be" : "ru";
        }
        return azerbaijani * 100 > latin ? "az" : "en";
    }
}
