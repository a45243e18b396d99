package org.jointroadmap.workflow.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.notice.EscalationNotices;
import org.jointroadmap.workflow.EscalationProcess;
import org.springframework.stereotype.Component;

/** Tells the people of a rung what has come up to them. */
@Component
class Rungs {
    private final EscalationNotices notices;

    Rungs(EscalationNotices notices) {
        this.notices = notices;
    }

    void tell(Level level, DelegateExecution execution) {
        notices.write(
                EscalationProcess.ESCALATION.from(execution),
                Subject.of(execution.getProcessBusinessKey()),
                level,
                EscalationProcess.OWNER.from(execution),
                EscalationProcess.OCCASION.from(execution));
    }
}
