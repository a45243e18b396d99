package org.jointroadmap.monitoring;

import java.util.List;
import java.util.UUID;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.OpportunityChanged;
import org.jointroadmap.project.ProjectChanged;
import org.jointroadmap.roadmap.ItemChanged;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.trade.TargetChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Evaluates one subject in the transaction of its change. */
@Component
class OnChange {
    private final Evaluator evaluator;
    private final List<SubjectSource> sources;
    private final Rules rules;

    OnChange(Evaluator evaluator, List<SubjectSource> sources, Rules rules) {
        this.evaluator = evaluator;
        this.sources = sources;
        this.rules = rules;
    }

    @EventListener
    void evaluate(ItemChanged changed) {
        evaluate(Subject.item(changed.number()));
    }

    @EventListener
    void evaluate(ProjectChanged changed) {
        evaluate(Subject.project(changed.id().toString()));
    }

    @EventListener
    void evaluate(OpportunityChanged changed) {
        evaluate(Subject.opportunity(changed.id().toString()));
    }

    @EventListener
    void evaluate(TargetChanged changed) {
        evaluate(Subject.target(changed.id()));
    }

    private void evaluate(Subject subject) {
        SubjectSource source = SubjectSource.of(subject.type(), sources);
        evaluator.evaluate(source, List.of(subject.id()), rules.live(), "change-" + UUID.randomUUID());
    }
}
