package org.jointroadmap.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.Condition;
import org.jointroadmap.answer.InstanceAnswers;
import org.jointroadmap.answer.RecordedAnswers;

/**
 * Whether the newest answer of a name is yes, or one of some options.
 *
 * @param options empty to ask for yes
 */
record AnswerCondition(String answer, List<String> options, boolean negated, RecordedAnswers recorded)
        implements Condition {
    @Override
    public boolean evaluate(DelegateExecution execution) {
        Object newest =
                recorded.in(execution.getProcessInstanceId()).newest(answer).orElse(null);
        boolean holds = options.isEmpty()
                ? InstanceAnswers.isYes(newest)
                : newest != null && options.contains(String.valueOf(newest));
        return holds != negated;
    }

    @Override
    public boolean evaluate(VariableScope scope, DelegateExecution execution) {
        return evaluate(execution);
    }

    @Override
    public boolean tryEvaluate(VariableScope scope, DelegateExecution execution) {
        return evaluate(execution);
    }
}
