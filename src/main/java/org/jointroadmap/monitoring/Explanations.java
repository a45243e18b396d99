package org.jointroadmap.monitoring;

import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.Rules;
import org.springframework.stereotype.Component;

/** Why a rule fires for a subject as it is now, or why not. */
@Component
public class Explanations {
    private final RoadmapItems items;
    private final Projects projects;
    private final FactGatherer gatherer;
    private final Rules rules;

    Explanations(RoadmapItems items, Projects projects, FactGatherer gatherer, Rules rules) {
        this.items = items;
        this.projects = projects;
        this.gatherer = gatherer;
        this.rules = rules;
    }

    /** Empty if there is no such rule. */
    public Optional<Explanation> explain(String rule, Subject subject) {
        return rules.live().explain(rule, facts(subject));
    }

    private List<Fact> facts(Subject subject) {
        if (subject.isItem()) {
            return items.find(subject.id())
                    .filter(RoadmapItem::isOpen)
                    .map(gatherer::fact)
                    .map(List::<Fact>of)
                    .orElse(List.of());
        }
        return projects.find(ProjectId.of(subject.id()))
                .filter(project -> !project.status().isOver())
                .map(gatherer::fact)
                .map(List::<Fact>of)
                .orElse(List.of());
    }
}
