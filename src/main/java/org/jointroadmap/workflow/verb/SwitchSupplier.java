package org.jointroadmap.workflow.verb;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.OpportunityCourse;
import org.jointroadmap.workflow.Verb;
import org.springframework.stereotype.Component;

/** The buyer takes the partner's offer. */
@Component
@Verb(
        describes = "The buyer switches to the partner's supplier",
        describesRu = "Покупатель переходит к поставщику партнёра",
        subjects = Subject.OPPORTUNITY)
class SwitchSupplier implements JavaDelegate {
    private final OpportunityCourse course;
    private final Decisions decisions;

    SwitchSupplier(OpportunityCourse course, Decisions decisions) {
        this.course = course;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Decisions.Decision decision = decisions.of(execution);
        course.switchOver(decision.id(), decision.reason(), decision.by());
    }
}
