package org.jointroadmap.rules.cases;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Words;
import org.jointroadmap.rules.engine.Inserted;

/** A conclusion that a case expects: the rule, and those components that the case names. */
record Expected(String rule, Map<String, String> components) {
    Expected {
        components = Map.copyOf(components);
    }

    boolean matches(Inserted inserted) {
        return inserted.rule().equals(rule)
                && components(inserted.conclusion()).entrySet().containsAll(components.entrySet());
    }

    @Override
    public String toString() {
        return components.isEmpty() ? rule : rule + " " + new TreeMap<>(components);
    }

    static Map<String, String> components(Conclusion conclusion) {
        Map<String, String> components = new TreeMap<>();
        for (RecordComponent component : conclusion.getClass().getRecordComponents()) {
            Object value = value(component, conclusion);
            components.put(component.getName(), String.valueOf(value));
            if (value instanceof Words words) {
                words.byLanguage()
                        .forEach((language, text) -> components.put(
                                component.getName() + (language.equals("en") ? "" : capital(language)), text));
            }
        }
        return components;
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
