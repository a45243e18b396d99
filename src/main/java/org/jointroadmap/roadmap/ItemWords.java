package org.jointroadmap.roadmap;

import java.util.Locale;
import java.util.Map;

/**
 * What an item says, in the language of its document and in others.
 *
 * @param language of title and expected result: en, ru, az or another
 * @param titles language to title, without that of the document
 * @param expectedResults as {@code titles}
 */
public record ItemWords(
        String language,
        String title,
        String expectedResult,
        Map<String, String> titles,
        Map<String, String> expectedResults) {
    public ItemWords {
        titles = Map.copyOf(titles);
        expectedResults = Map.copyOf(expectedResults);
    }

    /** As somebody reads it: in the reader's language, else as the document has it. */
    public String title(Locale reader) {
        return titles.getOrDefault(reader.getLanguage(), title);
    }

    /** As {@link #title(Locale)}. */
    public String expectedResult(Locale reader) {
        return expectedResults.getOrDefault(reader.getLanguage(), expectedResult);
    }

    /** All that people may search for. */
    String all() {
        return title + "\n" + expectedResult + "\n" + String.join("\n", titles.values()) + "\n"
                + String.join("\n", expectedResults.values());
    }
}
