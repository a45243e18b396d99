package org.jointroadmap.rules.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the texts and constants of one fact can still be when several comparisons hold together. */
final class Sayings {
    private final Map<String, Object> only = new HashMap<>();
    private final Map<String, Set<Object>> never = new HashMap<>();

    /** Takes one more comparison; answers what the component is by those before it if both cannot hold. */
    Optional<String> take(String component, String operator, Object value) {
        Object is = only.get(component);
        Set<Object> isNot = never.computeIfAbsent(component, none -> new HashSet<>());
        boolean wanted = operator.equals("==");
        boolean holds = wanted ? (is == null || is.equals(value)) && !isNot.contains(value) : !value.equals(is);
        if (!holds) {
            return Optional.of(is == null ? "!= " + value : is.toString());
        }
        if (wanted) {
            only.put(component, value);
        } else {
            isNot.add(value);
        }
        return Optional.empty();
    }
}
