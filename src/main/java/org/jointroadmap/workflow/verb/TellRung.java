package org.jointroadmap.workflow.verb;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.notice.EscalationNotices;
import org.jointroadmap.workflow.EscalationProcess;
import org.jointroadmap.workflow.Verb;
import org.jointroadmap.workflow.engine.Step;
import org.springframework.stereotype.Component;

/** Tells the people of a rung what has come up to them: property {@code level}, such as HEAD. */
@Component
@Verb(
        describes = "Writes to the people of a rung of the ladder",
        describesRu = "Пишет людям одной ступени лестницы",
        properties = "level",
        required = "level",
        subjects = "")
class TellRung implements JavaDelegate {
    private final EscalationNotices notices;

    TellRung(EscalationNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.write(
                EscalationProcess.ESCALATION.from(execution),
                Subject.of(execution.getProcessBusinessKey()),
                Level.valueOf(Step.of(execution).property("level")),
                EscalationProcess.OWNER.from(execution),
                EscalationProcess.OCCASION.from(execution));
    }
}
