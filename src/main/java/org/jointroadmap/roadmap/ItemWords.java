package org.jointroadmap.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;

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

    /** The languages of pages in which nobody has written a title. */
    public List<String> untitled() {
        return lacking(titles);
    }

    /** As {@link #untitled}, of an expected result that there is. */
    public List<String> withoutResult() {
        return expectedResult.isBlank() ? List.of() : lacking(expectedResults);
    }

    private List<String> lacking(Map<String, String> texts) {
        return Person.LANGUAGES.stream()
                .filter(one -> !one.equals(language) && !texts.containsKey(one))
                .toList();
    }

    /** The title in a language; null where nobody has written it. */
    public @Nullable String titleIn(String wanted) {
        return wanted.equals(language) ? title : titles.get(wanted);
    }

    /** As {@link #titleIn}. */
    public @Nullable String resultIn(String wanted) {
        return wanted.equals(language) ? expectedResult : expectedResults.get(wanted);
    }

    /** All that people may search for. */
    String all() {
        return title + "\n" + expectedResult + "\n" + String.join("\n", titles.values()) + "\n"
                + String.join("\n", expectedResults.values());
    }
}
