package org.jointroadmap.project;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.springframework.stereotype.Component;

/** Projects as what flags are about. */
@Component
class ProjectKind implements SubjectKind {
    private final Projects projects;

    ProjectKind(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String type() {
        return Subject.PROJECT;
    }

    @Override
    public String pages() {
        return "/projects";
    }

    @Override
    public String idOf(String number) {
        ProjectId id = ProjectId.of(number);
        return id.number() < 0 ? number : id.toString();
    }

    @Override
    public Map<String, String> titles(Collection<String> ids, Locale language) {
        return projects.titles(ids);
    }

    @Override
    public Optional<String> side(String id) {
        return projects.find(ProjectId.of(id)).map(Project::proposer);
    }

    @Override
    public Optional<String> ownSide(String id) {
        return projects.find(ProjectId.of(id))
                .filter(project -> !project.handedOver())
                .map(Project::proposer);
    }
}
