package org.jointroadmap.fact;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One text in several languages, by the language's two letters; English is always there. */
public record Words(Map<String, String> byLanguage) {
    private static final String ENGLISH = "en";

    public Words {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public static Words of(String english) {
        return new Words(Map.of(ENGLISH, english));
    }

    public static Words of(String english, @Nullable String russian) {
        return of(english, russian, null);
    }

    /** In the order in which a rule gives them; null stands for one that nobody wrote. */
    public static Words of(String english, @Nullable String russian, @Nullable String azerbaijani) {
        Map<String, String> texts = new TreeMap<>();
        texts.put(ENGLISH, english);
        if (russian != null) {
            texts.put("ru", russian);
        }
        if (azerbaijani != null) {
            texts.put("az", azerbaijani);
        }
        return new Words(texts);
    }

    /** In this language, else in English. */
    public String in(Locale language) {
        return byLanguage.getOrDefault(language.getLanguage(), english());
    }

    public String english() {
        return byLanguage.getOrDefault(ENGLISH, "");
    }

    /** As it is compared with another and shown to an author: in English. */
    @Override
    public String toString() {
        return english();
    }
}
