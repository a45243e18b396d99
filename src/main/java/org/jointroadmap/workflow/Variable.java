package org.jointroadmap.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** A typed variable of a process; its name is written nowhere else. */
public record Variable<T>(String name, Class<T> type) {
    static Variable<Boolean> truth(String name) {
        return new Variable<>(name, Boolean.class);
    }

    static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    static Variable<Integer> number(String name) {
        return new Variable<>(name, Integer.class);
    }

    public T from(VariableScope scope) {
        @Nullable T value = find(scope);
        if (value == null) {
            throw new IllegalStateException("The process has no variable " + name + ".");
        }
        return value;
    }

    /** The value, null for none. */
    public @Nullable T find(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    public void remove(VariableScope scope) {
        scope.removeVariable(name);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
