package org.jointroadmap.fact;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes facts of the components that matter to a test; the others say nothing. */
public final class Facts {
    private Facts() {}

    /** @param namesAndValues of components, in turn */
    public static <F extends Fact> F of(Class<F> type, Object... namesAndValues) {
        Map<String, Object> given = new HashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            given.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        RecordComponent[] components = type.getRecordComponents();
        given.putIfAbsent("subject", "");
        if (Arrays.stream(components).anyMatch(component -> component.getName().equals("about"))) {
            given.putIfAbsent("about", given.get("subject"));
        }
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, given))
                .toArray();
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + given.keySet());
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component, Map<String, Object> given) {
        Object value = given.remove(component.getName());
        return value == null ? absent(component.getType()) : value;
    }

    private static Object absent(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Answers.class) {
            return Answers.NONE;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : "";
    }
}
