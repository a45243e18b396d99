package org.jointroadmap.rules.tree;

import java.util.Objects;

/** What a variable of the rule holds that is no fact: a component, or what was counted over several facts. */
public record Variable(String variable, Class<?> type, String unit) implements Value {
    @Override
    public Object of(Sight sight) {
        return Objects.requireNonNull(sight.variables().get(variable), variable);
    }
}
