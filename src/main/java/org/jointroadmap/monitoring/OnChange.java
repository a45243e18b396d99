package org.jointroadmap.monitoring;

import java.util.List;
import java.util.UUID;
import org.jointroadmap.answer.AnswersShared;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.OpportunityChanged;
import org.jointroadmap.project.ProjectChanged;
import org.jointroadmap.roadmap.ItemChanged;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.turnover.PublishedTurnoversChanged;
import org.jointroadmap.turnover.TargetChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Evaluates a subject in the transaction of its change. */
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
        evaluate(Subject.item(changed.item()));
    }

    @EventListener
    void evaluate(ProjectChanged changed) {
        evaluate(Subject.project(changed.id().toString()));
    }

    /** Rules ask what was answered about projects. */
    @EventListener
    void evaluate(AnswersShared shared) {
        Subject subject = Subject.of(shared.subject());
        if (subject.type().equals(Subject.PROJECT)) {
            evaluate(subject);
        }
    }

    /** Once the answer's process has gone on, which the rules may move or end. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void evaluate(EscalationAnswered answered) {
        evaluate(answered.subject());
    }

    @EventListener
    void evaluate(OpportunityChanged changed) {
        evaluate(Subject.opportunity(changed.id().toString()));
    }

    @EventListener
    void evaluate(TargetChanged changed) {
        evaluate(Subject.target(changed.id()));
    }

    /** Every target is measured against it, and there are only a few. */
    @EventListener
    void evaluate(PublishedTurnoversChanged changed) {
        SubjectSource targets = SubjectSource.of(Subject.TARGET, sources);
        evaluate(targets, targets.next("", Integer.MAX_VALUE));
    }

    private void evaluate(Subject subject) {
        evaluate(SubjectSource.of(subject.type(), sources), List.of(subject.id()));
    }

    private void evaluate(SubjectSource source, List<String> ids) {
        if (!ids.isEmpty()) {
            evaluator.evaluateChanged(source, ids, rules.live(), "change-" + UUID.randomUUID());
        }
    }
}
