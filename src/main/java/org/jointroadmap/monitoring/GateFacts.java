package org.jointroadmap.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jointroadmap.answer.Given;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.ProjectAtGate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Project;
import org.jointroadmap.rules.LiveRules;
import org.springframework.stereotype.Component;

/** A project at a gate, beside all that rules see of it elsewhere. */
@Component
class GateFacts {
    private final ProjectFacts facts;
    private final LinkedFacts linked;
    private final Gatherer gatherer;

    GateFacts(ProjectFacts facts, LinkedFacts linked, Gatherer gatherer) {
        this.facts = facts;
        this.linked = linked;
        this.gatherer = gatherer;
    }

    /** All that rules see of it where it asks to go on. */
    List<Fact> of(Project project, String gate, LiveRules rules) {
        List<Fact> seen = new ArrayList<>();
        seen.add(atGate(project, gate, any -> true));
        gatherer.look(Subject.project(project.id().toString()), rules).ifPresent(found -> seen.addAll(found.facts()));
        return seen;
    }

    /** With what was answered in the wanted forms. */
    ProjectAtGate atGate(Project project, String gate, Predicate<Given> wanted) {
        ItemSeen item =
                linked.itemsOf(List.of(project)).values().stream().findFirst().orElse(ItemSeen.NONE);
        return facts.atGate(project, item, gate, wanted);
    }
}
