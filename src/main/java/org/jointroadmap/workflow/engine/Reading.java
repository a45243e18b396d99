package org.jointroadmap.workflow.engine;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** What a word in a model means for one instance, put where the engine would read an expression. */
abstract class Reading implements Expression {
    private final String word;

    Reading(String word) {
        this.word = word;
    }

    @Override
    public abstract Object getValue(VariableScope scope);

    @Override
    public Object getValue(VariableScope scope, @Nullable BaseDelegateExecution execution) {
        return getValue(scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("\"" + word + "\" is read, never set.");
    }

    @Override
    public void setValue(Object value, VariableScope scope, @Nullable BaseDelegateExecution execution) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return word;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
