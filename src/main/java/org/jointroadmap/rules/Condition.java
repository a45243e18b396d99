package org.jointroadmap.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One condition of a rule as its author wrote it.
 *
 * @param fact the kind of fact that was asked
 * @param values the components that the condition reads, with what they were; empty if no such fact is there
 * @param unknown those of them that say nothing, since nothing is known
 */
public record Condition(String fact, String text, Map<String, String> values, Set<String> unknown, boolean holds) {
    public Condition {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        unknown = Set.copyOf(unknown);
    }

    /** What was asked of answers ends with a bracket, and no component does. */
    Condition withoutAnswers() {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.keySet().removeIf(asked -> asked.endsWith(")"));
        return new Condition(fact, text, others, unknown, holds);
    }
}
