package org.jointroadmap.workflow.substitution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.opportunity.OpportunityCourse;
import org.jointroadmap.workflow.ImportSubstitutionProcess;
import org.springframework.stereotype.Component;

/** The service task {@code propose-project}. */
@Component
class ProposeProject implements JavaDelegate {
    private final OpportunityCourse course;
    private final Decisions decisions;

    ProposeProject(OpportunityCourse course, Decisions decisions) {
        this.course = course;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Decisions.Decision decision = decisions.of(execution);
        course.turnIntoProject(
                decision.id(), ImportSubstitutionProcess.ITEM.from(execution), decision.reason(), decision.by());
    }
}
