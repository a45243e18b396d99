package org.jointroadmap.monitoring;

import java.util.HashSet;
import java.util.Set;
import org.jointroadmap.Change;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.ImportOpportunity;
import org.jointroadmap.fact.OpenTarget;
import org.jointroadmap.fact.OrganisationLoad;
import org.jointroadmap.fact.RoadmapLoad;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Marks who counts over what has changed: they are looked at after the commit, so that those who change one of many do not
 * wait for each other.
 */
@Component
class Marking {
    private final MarkedSubjects marked;
    private final RoadmapItems items;
    private final Opportunities opportunities;
    private final Targets targets;
    private final Rules rules;

    Marking(MarkedSubjects marked, RoadmapItems items, Opportunities opportunities, Targets targets, Rules rules) {
        this.marked = marked;
        this.items = items;
        this.opportunities = opportunities;
        this.targets = targets;
        this.rules = rules;
    }

    @EventListener
    void mark(SubjectChanged changed) {
        switch (changed.subject().type()) {
            case Subject.ITEM -> markCounting(changed);
            case Subject.PROJECT -> markAwaiting(changed.subject());
            case Subject.OPPORTUNITY -> markTargets();
            default -> {
                // Nothing counts over others.
            }
        }
    }

    private void markCounting(SubjectChanged item) {
        markCounting(item.subject());
        if (item.before() != null && asked(OrganisationLoad.class)) {
            mark(item.before());
        }
    }

    @EventListener
    void mark(RungReached reached) {
        markCounting(reached.escalation().subject());
    }

    @EventListener
    void mark(EscalationEnded ended) {
        markCounting(ended.escalation().subject());
    }

    /** An opportunity knows whether its project goes on, a target what is expected of all. */
    private void markAwaiting(Subject project) {
        if (asked(ImportOpportunity.class)) {
            opportunities.madeInto(ProjectId.of(project.id())).forEach(id -> mark(Subject.opportunity(id.toString())));
        }
        markTargets();
    }

    @EventListener
    void mark(Change change) {
        if (change.subject().startsWith(Subject.ORGANISATION + "/") && asked(OrganisationLoad.class)) {
            mark(Subject.of(change.subject()));
        }
    }

    private void markCounting(Subject subject) {
        if (subject.type().equals(Subject.ITEM)) {
            markCounting(subject.id());
        }
    }

    private void markCounting(String item) {
        boolean organisations = asked(OrganisationLoad.class);
        boolean editions = asked(RoadmapLoad.class);
        if (organisations || editions) {
            items.of(item).ifPresent(found -> {
                if (organisations) {
                    mark(Subject.organisation(found.lead().organisation()));
                }
                if (editions) {
                    mark(Subject.roadmap(found.edition()));
                }
            });
        }
    }

    private void markTargets() {
        if (asked(OpenTarget.class)) {
            targets.all().stream()
                    .filter(target -> !target.closed())
                    .map(TurnoverTarget::id)
                    .forEach(id -> mark(Subject.target(id)));
        }
    }

    private boolean asked(Class<? extends Fact> type) {
        return rules.live().asks(type);
    }

    /** Once a transaction, however much of what it counts is changed there. */
    private void mark(Subject subject) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            marked.add(subject);
        } else if (thisTransaction().add(subject)) {
            marked.add(subject);
        }
    }

    private static Set<Subject> thisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Already.class::isInstance)
                .map(Already.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Already first = new Already(new HashSet<>());
                    TransactionSynchronizationManager.registerSynchronization(first);
                    return first;
                })
                .subjects();
    }

    /** What this transaction has marked. */
    private record Already(Set<Subject> subjects) implements TransactionSynchronization {}
}
