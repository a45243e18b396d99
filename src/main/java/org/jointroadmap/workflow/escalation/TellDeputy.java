package org.jointroadmap.workflow.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Level;
import org.springframework.stereotype.Component;

/** The service task {@code tell-deputy}. */
@Component
class TellDeputy implements JavaDelegate {
    private final Rungs rungs;

    TellDeputy(Rungs rungs) {
        this.rungs = rungs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rungs.tell(Level.DEPUTY, execution);
    }
}
