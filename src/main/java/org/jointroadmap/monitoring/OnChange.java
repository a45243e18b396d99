package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointroadmap.answer.AnswersShared;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.turnover.PublishedTurnoversChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Evaluates a subject in the transaction of its change, and whoever sees it among their own facts: items before projects. */
@Component
class OnChange {
    private final Evaluator evaluator;
    private final List<SubjectSource> sources;
    private final Projects projects;
    private final Rules rules;

    OnChange(Evaluator evaluator, List<SubjectSource> sources, Projects projects, Rules rules) {
        this.evaluator = evaluator;
        this.sources = sources;
        this.projects = projects;
        this.rules = rules;
    }

    @EventListener
    void evaluate(SubjectChanged changed) {
        Subject subject = changed.subject();
        Subject before = changed.before();
        switch (subject.type()) {
            case Subject.ITEM -> evaluateLinked(List.of(subject.id()), List.of());
            case Subject.PROJECT -> evaluate(ProjectId.of(subject.id()), before == null ? null : before.id());
            default -> evaluate(subject.type(), List.of(subject.id()));
        }
    }

    /** Rules ask what was answered about projects. */
    @EventListener
    void evaluate(AnswersShared shared) {
        Subject subject = Subject.of(shared.subject());
        if (subject.type().equals(Subject.PROJECT)) {
            evaluate(ProjectId.of(subject.id()), null);
        }
    }

    /** Once the answer's process has gone on, which the rules may move or end. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void evaluate(EscalationAnswered answered) {
        evaluate(answered.subject().type(), List.of(answered.subject().id()));
    }

    /** Every target is measured against it, and there are only a few. */
    @EventListener
    void evaluate(PublishedTurnoversChanged changed) {
        evaluate(Subject.TARGET, SubjectSource.of(Subject.TARGET, sources).next("", Integer.MAX_VALUE));
    }

    /** Items know nothing of what is one side's own. */
    private void evaluate(ProjectId id, @Nullable String earlierItem) {
        List<String> items = projects.find(id).filter(Project::handedOver).stream()
                .flatMap(project -> Stream.of(project.item(), earlierItem))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        evaluateLinked(items, List.of(id));
    }

    private void evaluateLinked(Collection<String> items, Collection<ProjectId> changed) {
        TreeSet<String> all =
                new TreeSet<>(changed.stream().map(ProjectId::toString).toList());
        items.stream()
                .flatMap(item -> projects.underWayFor(item).stream())
                .map(ProjectId::toString)
                .forEach(all::add);
        evaluate(Subject.ITEM, items);
        evaluate(Subject.PROJECT, all);
    }

    private void evaluate(String type, Collection<String> ids) {
        if (!ids.isEmpty()) {
            evaluator.evaluateChanged(
                    SubjectSource.of(type, sources), ids, rules.live(), "change-" + UUID.randomUUID());
        }
    }
}
