package org.jointroadmap.rules.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of one rule. */
final class Scope {
    /** A variable with the fact or the component that it holds, and what that counts. */
    record Variable(Class<?> type, String component, String unit) {
        boolean isSubject() {
            return component.equals("subject");
        }
    }

    private final Map<String, Variable> variables = new HashMap<>();

    /** False if the name is taken. */
    boolean bind(String name, Class<?> type, String component, String unit) {
        return variables.putIfAbsent(name, new Variable(type, component, unit)) == null;
    }

    Optional<Variable> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Set<String> names() {
        return Set.copyOf(variables.keySet());
    }
}
