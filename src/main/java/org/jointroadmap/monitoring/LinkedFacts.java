package org.jointroadmap.monitoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.ItemProject;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.RunningProject;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.rules.LiveRules;
import org.springframework.stereotype.Component;

/** Gathers items with the projects that carry them out, and projects with their items; each table is asked once. */
@Component
class LinkedFacts {
    private final RoadmapItems items;
    private final Projects projects;
    private final FactGatherer gatherer;
    private final ProjectFacts facts;

    LinkedFacts(RoadmapItems items, Projects projects, FactGatherer gatherer, ProjectFacts facts) {
        this.items = items;
        this.projects = projects;
        this.gatherer = gatherer;
        this.facts = facts;
    }

    /** Id to the facts of those of these items that are not finished. */
    Map<String, List<Fact>> ofItems(List<RoadmapItem> all, LiveRules rules) {
        List<RoadmapItem> open = all.stream().filter(RoadmapItem::isOpen).toList();
        List<Project> carrying =
                projects.carryingOut(open.stream().map(RoadmapItem::id).toList());
        Map<String, OpenItem> seen = gatherer.open(open, carrying);
        boolean asked = rules.asks(ItemProject.class) || rules.asks(RunningProject.class);
        Map<ProjectId, RunningProject> running = asked ? facts.running(carrying, ItemSeen.of(open, seen)) : Map.of();
        Map<String, List<Project>> byItem =
                carrying.stream().collect(groupingBy(project -> Objects.requireNonNull(project.item())));
        Map<String, List<Fact>> gathered = new HashMap<>();
        seen.forEach((id, item) -> gathered.put(
                id,
                ofItem(
                        item,
                        byItem.getOrDefault(id, List.of()).stream()
                                .flatMap(project -> Stream.ofNullable(running.get(project.id())))
                                .toList(),
                        rules)));
        return gathered;
    }

    private static List<Fact> ofItem(OpenItem item, List<RunningProject> projects, LiveRules rules) {
        List<Fact> facts = new ArrayList<>();
        facts.add(item);
        for (RunningProject project : projects) {
            if (rules.asks(ItemProject.class)) {
                facts.add(ItemProject.of(project, item.subject()));
            }
            if (rules.asks(RunningProject.class)) {
                facts.add(project.seenFrom(item.subject()));
            }
        }
        return facts;
    }

    /** The facts of those of these projects that are not over. */
    Map<ProjectId, List<Fact>> ofProjects(Collection<Project> all, LiveRules rules) {
        List<RoadmapItem> carried = carriedOutBy(all);
        Map<String, OpenItem> seen = gatherer.open(carried);
        Map<ProjectId, List<Fact>> gathered = new HashMap<>();
        facts.running(all, ItemSeen.of(carried, seen)).forEach((id, project) -> gathered.put(id, ofProject(project)));
        if (rules.asks(OpenItem.class)) {
            all.stream().filter(project -> gathered.containsKey(project.id())).forEach(project -> Stream.ofNullable(
                            project.item())
                    .flatMap(item -> Stream.ofNullable(seen.get(item)))
                    .forEach(item -> Objects.requireNonNull(gathered.get(project.id()))
                            .add(item.seenFrom(
                                    Subject.project(project.id().toString()).toString()))));
        }
        return gathered;
    }

    private static List<Fact> ofProject(RunningProject project) {
        List<Fact> facts = new ArrayList<>();
        facts.add(project);
        return facts;
    }

    /** Id to what projects are told of their items. */
    Map<String, ItemSeen> itemsOf(Collection<Project> all) {
        List<RoadmapItem> carried = carriedOutBy(all);
        return ItemSeen.of(carried, gatherer.open(carried));
    }

    private List<RoadmapItem> carriedOutBy(Collection<Project> all) {
        return items.all(all.stream()
                .flatMap(project -> Stream.ofNullable(project.item()))
                .distinct()
                .toList());
    }
}
