package org.jointroadmap.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.workflow.TaskFacts;
import org.springframework.stereotype.Component;

/** Finds who knows what the tasks of a model are about. */
@Component
class TaskBook {
    private final List<TaskFacts> facts;

    TaskBook(List<TaskFacts> facts) {
        this.facts = facts;
    }

    TaskFacts of(DelegateTask task) {
        String process = TaskFacts.processOf(task.getProcessDefinitionId());
        return facts.stream()
                .filter(candidate -> candidate.process().equals(process))
                .findFirst()
                .orElseThrow();
    }
}
