package org.jointroadmap.workflow.verb;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.OpportunityCourse;
import org.jointroadmap.workflow.Verb;
import org.jointroadmap.workflow.engine.Step;
import org.springframework.stereotype.Component;

/** Turns an opportunity into a project: property {@code lifecycle}. */
@Component
@Verb(
        describes = "Proposes a project of the opportunity",
        describesRu = "Предлагает проект по этой возможности",
        properties = "lifecycle",
        required = "lifecycle",
        subjects = Subject.OPPORTUNITY)
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
                decision.id(),
                Step.of(execution).property("lifecycle"),
                decision.item(),
                decision.reason(),
                decision.by());
    }
}
