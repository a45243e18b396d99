package org.jointroadmap.workflow.verb;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.OpportunityCourse;
import org.jointroadmap.workflow.Verb;
import org.springframework.stereotype.Component;

/** Nothing comes of an opportunity, for the reason that was answered. */
@Component
@Verb(describes = "Dismisses the opportunity", describesRu = "Отклоняет возможность", subjects = Subject.OPPORTUNITY)
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
