package org.jointroadmap.fact;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Tells a number that says something from one that stands where nothing is known, by what {@link Meaning} says of both. */
public final class Known {
    private Known() {}

    /** Whether a component of a fact says something; what is no component of it does. */
    public static boolean is(Fact fact, String component) {
        Optional<Meaning> meaning =
                component(fact.getClass(), component).map(found -> found.getAnnotation(Meaning.class));
        return meaning.isEmpty()
                || !isUnknown(meaning.get(), value(fact, component)) && isKnownByOthers(fact, meaning.get());
    }

    /** Whether this value of a component means that nothing is known. */
    public static boolean isUnknown(Class<?> fact, String component, String value) {
        return component(fact, component)
                .map(found -> found.getAnnotation(Meaning.class))
                .filter(meaning -> isUnknown(meaning, value))
                .isPresent();
    }

    private static boolean isUnknown(Meaning meaning, String value) {
        return !meaning.unknown().isEmpty() && meaning.unknown().equals(value);
    }

    private static boolean isKnownByOthers(Fact fact, Meaning meaning) {
        return meaning.knownIf().length == 0 || Arrays.stream(meaning.knownIf()).anyMatch(other -> saysSo(fact, other));
    }

    private static boolean saysSo(Fact fact, String condition) {
        String[] parts = condition.split("=", 2);
        String value = value(fact, parts[0]);
        return parts.length == 2 ? value.equals(parts[1]) : value.equals("true") || value.matches("[1-9][0-9]*");
    }

    private static Optional<RecordComponent> component(Class<?> fact, String name) {
        return Arrays.stream(fact.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static String value(Fact fact, String component) {
        try {
            return String.valueOf(component(fact.getClass(), component)
                    .orElseThrow()
                    .getAccessor()
                    .invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component went astray: " + component, e);
        }
    }
}
