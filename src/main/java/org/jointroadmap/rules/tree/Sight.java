package org.jointroadmap.rules.tree;

import java.util.HashMap;
import java.util.Map;
import org.jointroadmap.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a condition is asked of: the fact of its own pattern, and what the variables of the rule hold.
 *
 * @param own null outside a pattern
 * @param variables facts, or values as {@link Value#of} gives them; null for what says nothing
 */
public record Sight(@Nullable Fact own, Map<String, @Nullable Object> variables) {
    public static Sight nothing() {
        return new Sight(null, Map.of());
    }

    /** With another fact of a pattern's own. */
    public Sight at(Fact fact) {
        return new Sight(fact, variables);
    }

    /** With one more variable. */
    public Sight with(String variable, @Nullable Object value) {
        Map<String, @Nullable Object> more = new HashMap<>(variables);
        more.put(variable, value);
        return new Sight(own, more);
    }

    Fact fact(String variable) {
        Object found = variable.isEmpty() ? own : variables.get(variable);
        if (found instanceof Fact fact) {
            return fact;
        }
        throw new IllegalStateException("There is no fact " + variable);
    }
}
