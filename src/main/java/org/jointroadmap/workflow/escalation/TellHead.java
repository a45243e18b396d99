package org.jointroadmap.workflow.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Level;
import org.springframework.stereotype.Component;

/** The service task {@code tell-head}. */
@Component
class TellHead implements JavaDelegate {
    private final Rungs rungs;

    TellHead(Rungs rungs) {
        this.rungs = rungs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rungs.tell(Level.HEAD, execution);
    }
}
