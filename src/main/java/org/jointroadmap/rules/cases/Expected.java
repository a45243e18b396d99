package org.jointroadmap.rules.cases;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Words;
import org.jointroadmap.rules.engine.Inserted;
import org.jspecify.annotations.Nullable;

/** A conclusion that a case expects: the rule, and those components that the case names. */
record Expected(String rule, Map<String, String> components) {
    /** Whatever a conclusion calls its texts. */
    private static final String WORDS = "words";

    Expected {
        components = components.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> plain(entry.getValue())));
    }

    boolean matches(Inserted inserted) {
        Map<String, String> concluded = components(inserted.conclusion());
        return inserted.rule().equals(rule)
                && components.entrySet().stream()
                        .allMatch(expected ->
                                holds(expected.getKey(), expected.getValue(), concluded.get(expected.getKey())));
    }

    /** Of the words a part is enough, as long as it breaks none. */
    static boolean holds(String component, String expected, @Nullable String concluded) {
        if (concluded == null || !component.startsWith(WORDS)) {
            return expected.equals(concluded);
        }
        return (" " + concluded + " ")
                .matches("(?s).*(?<![\\p{L}\\p{N}])" + Pattern.quote(expected) + "(?![\\p{L}\\p{N}]).*");
    }

    @Override
    public String toString() {
        return components.isEmpty() ? rule : rule + " " + new TreeMap<>(components);
    }

    static Map<String, String> components(Conclusion conclusion) {
        Map<String, String> components = new TreeMap<>();
        for (RecordComponent component : conclusion.getClass().getRecordComponents()) {
            Object value = value(component, conclusion);
            components.put(component.getName(), plain(String.valueOf(value)));
            if (value instanceof Words words) {
                texts(component.getName(), words, components);
                texts(WORDS, words, components);
            }
        }
        return components;
    }

    private static void texts(String name, Words words, Map<String, String> components) {
        words.byLanguage()
                .forEach((language, text) ->
                        components.put(name + (language.equals("en") ? "" : capital(language)), plain(text)));
    }

    /** Nobody writes into a case that a number and its unit stay in one line. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static String capital(String language) {
        return Character.toUpperCase(language.charAt(0)) + language.substring(1);
    }

    private static Object value(RecordComponent component, Conclusion conclusion) {
        try {
            return component.getAccessor().invoke(conclusion);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component went astray: " + component, e);
        }
    }
}
