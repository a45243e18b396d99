package org.jointroadmap.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;

/** A typed variable of a process; its name is written nowhere else. */
public record Variable<T>(String name, Class<T> type) {
    static Variable<Boolean> truth(String name) {
        return new Variable<>(name, Boolean.class);
    }

    static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    public T from(VariableScope scope) {
        T value = type.cast(scope.getVariable(name));
        if (value == null) {
            throw new IllegalStateException("The process has no variable " + name + ".");
        }
        return value;
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
