package org.jointroadmap.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One condition of a rule as its author wrote it.
 *
 * @param fact the kind of fact that was asked
 * @param values the components that the condition reads, with what they were; empty if no such fact is there
 */
public record Condition(String fact, String text, Map<String, String> values, boolean holds) {
    public Condition {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
