package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.fact.RunningProject;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The projects as subjects. */
@Component
@Order(2)
class ProjectSubjects implements SubjectSource {
    private final Projects projects;
    private final ProjectFacts facts;

    ProjectSubjects(Projects projects, ProjectFacts facts) {
        this.projects = projects;
        this.facts = facts;
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
        return facts(projects.lock(ids.stream().map(ProjectId::of).toList()));
    }

    @Override
    public Optional<SubjectFacts> look(String id) {
        return projects.find(ProjectId.of(id)).map(List::of).map(this::facts).map(found -> found.get(0));
    }

    @Override
    public boolean isShared(String id) {
        return projects.find(ProjectId.of(id)).filter(Project::handedOver).isPresent();
    }

    private List<SubjectFacts> facts(List<Project> found) {
        Map<ProjectId, RunningProject> running = facts.running(found);
        return found.stream()
                .map(project -> facts(project, running.get(project.id())))
                .toList();
    }

    private static SubjectFacts facts(Project project, @Nullable RunningProject running) {
        return new SubjectFacts(
                Subject.project(project.id().toString()),
                project.proposer(),
                project.proposer(),
                running == null ? List.of() : List.of(running),
                project.handedOver());
    }
}
