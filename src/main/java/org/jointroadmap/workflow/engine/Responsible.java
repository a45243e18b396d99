package org.jointroadmap.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.Refused;

/** Who answers for a task: whoever claimed it, and nobody else. */
final class Responsible {
    private Responsible() {}

    /** The login of the person who completes the task, refused unless it is theirs. */
    static String of(DelegateTask task) {
        return Acting.person()
                .filter(person -> person.equals(task.getAssignee()))
                .orElseThrow(() -> Refused.wrongState("refused.task.unclaimed"));
    }
}
