package org.jointroadmap.workflow.substitution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.opportunity.OpportunityCourse;
import org.springframework.stereotype.Component;

/** The service task {@code dismiss-opportunity}. */
@Component
class DismissOpportunity implements JavaDelegate {
    private final OpportunityCourse course;
    private final Decisions decisions;

    DismissOpportunity(OpportunityCourse course, Decisions decisions) {
        this.course = course;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Decisions.Decision decision = decisions.of(execution);
        course.dismiss(decision.id(), decision.reason(), decision.by());
    }
}
