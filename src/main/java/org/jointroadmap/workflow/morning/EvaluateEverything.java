package org.jointroadmap.workflow.morning;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.monitoring.Evaluations;
import org.springframework.stereotype.Component;

/** The service task {@code evaluate-everything}. */
@Component
class EvaluateEverything implements JavaDelegate {
    private final Evaluations evaluations;

    EvaluateEverything(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.evaluateInTheMorning();
    }
}
