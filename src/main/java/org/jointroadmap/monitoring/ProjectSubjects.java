package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.rules.LiveRules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The projects as subjects. */
@Component
@Order(2)
class ProjectSubjects implements SubjectSource {
    private final Projects projects;
    private final LinkedFacts linked;

    ProjectSubjects(Projects projects, LinkedFacts linked) {
        this.projects = projects;
        this.linked = linked;
    }

    @Override
    public String type() {
        return Subject.PROJECT;
    }

    @Override
    public int count() {
        return projects.countHandedOver();
    }

    @Override
    public List<String> next(String after, int limit) {
        return projects.next(after.isEmpty() ? 0 : ProjectId.of(after).number(), limit).stream()
                .map(ProjectId::toString)
                .toList();
    }

    @Override
    public List<String> between(String first, String last) {
        return projects.between(ProjectId.of(first), ProjectId.of(last)).stream()
                .map(ProjectId::toString)
                .toList();
    }

    @Override
    public List<SubjectFacts> lock(Collection<String> ids, LiveRules rules) {
        return facts(projects.lock(ids.stream().map(ProjectId::of).toList()), rules);
    }

    @Override
    public Optional<SubjectFacts> look(String id, LiveRules rules) {
        return projects.find(ProjectId.of(id))
                .map(found -> facts(List.of(found), rules).get(0));
    }

    @Override
    public boolean isShared(String id) {
        return projects.find(ProjectId.of(id)).filter(Project::handedOver).isPresent();
    }

    private List<SubjectFacts> facts(List<Project> found, LiveRules rules) {
        Map<ProjectId, List<Fact>> running = linked.ofProjects(found, rules);
        return found.stream()
                .map(project -> facts(project, running.getOrDefault(project.id(), List.of())))
                .toList();
    }

    private static SubjectFacts facts(Project project, List<Fact> facts) {
        return new SubjectFacts(
                Subject.project(project.id().toString()),
                project.proposer(),
                project.proposer(),
                facts,
                project.handedOver());
    }
}
