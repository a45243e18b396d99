package org.jointroadmap.monitoring;

import java.util.List;
import java.util.UUID;
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
    private final ItemSubjects items;
    private final ProjectSubjects projects;
    private final OpportunitySubjects opportunities;
    private final TargetSubjects targets;
    private final Rules rules;

    OnChange(
            Evaluator evaluator,
            ItemSubjects items,
            ProjectSubjects projects,
            OpportunitySubjects opportunities,
            TargetSubjects targets,
            Rules rules) {
        this.evaluator = evaluator;
        this.items = items;
        this.projects = projects;
        this.opportunities = opportunities;
        this.targets = targets;
        this.rules = rules;
    }

    @EventListener
    void evaluate(ItemChanged changed) {
        evaluate(items, changed.number());
    }

    @EventListener
    void evaluate(ProjectChanged changed) {
        evaluate(projects, changed.id().toString());
    }

    @EventListener
    void evaluate(OpportunityChanged changed) {
        evaluate(opportunities, changed.id().toString());
    }

    @EventListener
    void evaluate(TargetChanged changed) {
        evaluate(targets, String.valueOf(changed.id()));
    }

    private void evaluate(SubjectSource source, String id) {
        evaluator.evaluate(source, List.of(id), rules.live(), "change-" + UUID.randomUUID());
    }
}
