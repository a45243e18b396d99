package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of one rule. */
final class Scope {
    /** A variable with the fact or the component that it holds, and what that counts. */
    record Variable(Class<?> type, String component, String unit, int pattern) {
        boolean isSubject() {
            return component.equals("subject");
        }
    }

    private final Map<String, Variable> variables = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private int pattern = -1;

    /** False if the name is taken. */
    boolean bind(String name, Class<?> type, String component, String unit) {
        return variables.putIfAbsent(name, new Variable(type, component, unit, pattern)) == null;
    }

    Optional<Variable> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** The rule goes on to its next pattern. */
    void nextPattern() {
        pattern++;
    }

    /** Which pattern of the rule is read, from 0. */
    int pattern() {
        return pattern;
    }

    void named(Name name) {
        names.add(name);
    }

    /** The names since then are one way out of several. */
    void widen(int start) {
        names.subList(start, names.size()).replaceAll(Name::widened);
    }

    /** The names of models, in the order in which they were read. */
    List<Name> named() {
        return List.copyOf(names);
    }

    Set<String> names() {
        return Set.copyOf(variables.keySet());
    }
}
