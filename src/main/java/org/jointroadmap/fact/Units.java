package org.jointroadmap.fact;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/** What numbers of the vocabulary count, as {@link Meaning#unit} names it. */
public final class Units {
    private static final SortedSet<String> ALL = new TreeSet<>();

    static {
        Arrays.stream(Fact.class.getPermittedSubclasses())
                .flatMap(fact -> Arrays.stream(fact.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(Meaning.class))
                .map(component -> component.getAnnotation(Meaning.class).unit())
                .filter(unit -> !unit.isEmpty())
                .forEach(ALL::add);
    }

    private Units() {}

    public static boolean isKnown(String unit) {
        return ALL.contains(unit);
    }

    public static SortedSet<String> all() {
        return new TreeSet<>(ALL);
    }
}
