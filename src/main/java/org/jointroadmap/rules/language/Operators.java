package org.jointroadmap.rules.language;

import java.util.Map;
import java.util.Objects;

/** The signs of comparisons, each with the one that holds where it does not, and the one that holds the other way round. */
final class Operators {
    private static final Map<String, String> OPPOSITE = Map.of(
            "==", "!=",
            "!=", "==",
            "<", ">=",
            ">=", "<",
            ">", "<=",
            "<=", ">",
            "contains", "not contains",
            "not contains", "contains");
    private static final Map<String, String> MIRRORED = Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=");

    private Operators() {}

    static boolean isEquality(Token token) {
        return token.is("==") || token.is("!=");
    }

    static boolean isOrder(Token token) {
        return MIRRORED.containsKey(token.text()) && token.is(token.text());
    }

    static String mirrored(String operator) {
        return MIRRORED.getOrDefault(operator, operator);
    }

    /**
     * A comparison with an answer, for the rule engine. One that was not given holds neither asked nor denied, so what is
     * denied is asked the other way round.
     */
    static String question(String answer, String operator, String other, boolean denied) {
        String asked = denied ? Objects.requireNonNull(OPPOSITE.get(operator)) : operator;
        return (denied ? "!" : "") + answer + ".is( \"" + asked + "\", " + other + " )";
    }
}
