package org.jointroadmap.roadmap;

import java.util.List;
import java.util.Map;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the standing edition.
 *
 * @param language of the document that has it
 * @param titles language to heading, in other languages
 */
public record Section(String name, String language, Map<String, String> titles) {
    public Section {
        titles = Map.copyOf(titles);
    }

    /** The heading in a language; null where nobody has written it. */
    public @Nullable String titleIn(String wanted) {
        return wanted.equals(language) ? name : titles.get(wanted);
    }

    /** The languages of pages in which nobody has written it. */
    public List<String> untitled() {
        return Person.LANGUAGES.stream().filter(one -> titleIn(one) == null).toList();
    }
}
