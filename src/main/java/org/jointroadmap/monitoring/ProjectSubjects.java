package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The projects as subjects. */
@Component
@Order(2)
class ProjectSubjects implements SubjectSource {
    private final Projects projects;
    private final FactGatherer gatherer;

    ProjectSubjects(Projects projects, FactGatherer gatherer) {
        this.projects = projects;
        this.gatherer = gatherer;
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
    public List<SubjectFacts> lock(Collection<String> ids) {
        return projects.lock(ids.stream().map(ProjectId::of).toList()).stream()
                .map(this::facts)
                .toList();
    }

    @Override
    public Optional<SubjectFacts> look(String id) {
        return projects.find(ProjectId.of(id)).map(this::facts);
    }

    @Override
    public boolean isShared(String id) {
        return projects.find(ProjectId.of(id)).filter(Project::handedOver).isPresent();
    }

    private SubjectFacts facts(Project project) {
        List<Fact> facts = project.status().isOver() ? List.of() : List.of(gatherer.fact(project));
        return new SubjectFacts(
                Subject.project(project.id().toString()),
                project.proposer(),
                project.proposer(),
                facts,
                project.handedOver());
    }
}
