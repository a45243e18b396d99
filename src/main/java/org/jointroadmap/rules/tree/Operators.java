package org.jointroadmap.rules.tree;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The signs of comparisons, each with the one that holds where it does not, and the one that holds the other way round. */
public final class Operators {
    private static final Map<String, String> OPPOSITE = Map.ofEntries(
            Map.entry("==", "!="),
            Map.entry("!=", "=="),
            Map.entry("<", ">="),
            Map.entry(">=", "<"),
            Map.entry(">", "<="),
            Map.entry("<=", ">"),
            Map.entry("contains", "not contains"),
            Map.entry("not contains", "contains"),
            Map.entry("startsWith", "not startsWith"),
            Map.entry("not startsWith", "startsWith"),
            Map.entry("endsWith", "not endsWith"),
            Map.entry("not endsWith", "endsWith"),
            Map.entry("matches", "not matches"),
            Map.entry("not matches", "matches"));
    private static final Map<String, String> MIRRORED =
            Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=", "==", "==", "!=", "!=");
    private static final Set<String> EQUALITY = Set.of("==", "!=");

    private Operators() {}

    public static boolean isEquality(String operator) {
        return EQUALITY.contains(operator);
    }

    public static boolean isOrder(String operator) {
        return MIRRORED.containsKey(operator) && !isEquality(operator);
    }

    public static boolean isComparison(String operator) {
        return MIRRORED.containsKey(operator);
    }

    static String opposite(String operator) {
        return Objects.requireNonNull(OPPOSITE.get(operator));
    }

    public static String mirrored(String operator) {
        return Objects.requireNonNull(MIRRORED.get(operator));
    }
}
