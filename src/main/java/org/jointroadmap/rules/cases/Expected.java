package org.jointroadmap.rules.cases;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Conclusion;
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

    private static Map<String, String> components(Conclusion conclusion) {
        return Arrays.stream(conclusion.getClass().getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, c -> value(c, conclusion)));
    }

    private static String value(RecordComponent component, Conclusion conclusion) {
        try {
            return String.valueOf(component.getAccessor().invoke(conclusion));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component went astray: " + component, e);
        }
    }
}
