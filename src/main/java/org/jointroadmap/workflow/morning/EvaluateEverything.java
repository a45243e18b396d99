package org.jointroadmap.workflow.morning;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.monitoring.Evaluations;
import org.jointroadmap.party.AbsenceDesk;
import org.springframework.stereotype.Component;

/** The service task {@code evaluate-everything}. */
@Component
class EvaluateEverything implements JavaDelegate {
    private final Evaluations evaluations;
    private final AbsenceDesk absences;

    EvaluateEverything(Evaluations evaluations, AbsenceDesk absences) {
        this.absences = absences;
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        absences.dayBegins();
        evaluations.evaluateInTheMorning();
    }
}
