package org.jointroadmap.workflow.verb;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jointroadmap.answer.Decided;
import org.jointroadmap.answer.InstanceAnswers;
import org.jointroadmap.answer.RecordedAnswers;
import org.jointroadmap.answer.Submissions;
import org.jointroadmap.workflow.engine.Step;
import org.jointroadmap.workflow.engine.TaskBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a step reads of the answers of its process, and what it decides. */
@Component
class StepAnswers {
    private final RecordedAnswers recorded;
    private final Submissions submissions;
    private final TaskBook book;

    StepAnswers(RecordedAnswers recorded, Submissions submissions, TaskBook book) {
        this.recorded = recorded;
        this.submissions = submissions;
        this.book = book;
    }

    InstanceAnswers before(DelegateExecution execution) {
        return recorded.in(execution.getProcessInstanceId());
    }

    /** @param ruleVersion of the rules by which it decided, null where none did */
    void decide(DelegateExecution execution, Map<String, @Nullable Object> values, @Nullable Integer ruleVersion) {
        Step step = Step.of(execution);
        submissions.decide(new Decided(
                book.of(execution.getProcessDefinitionId())
                        .subject(execution.getProcessBusinessKey())
                        .toString(),
                execution.getProcessInstanceId(),
                execution.getProcessDefinitionId(),
                step.node(),
                step.name(),
                values,
                ruleVersion));
    }
}
