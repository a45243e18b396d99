package org.jointroadmap.web.project;

import java.util.Objects;
import org.jointroadmap.Page;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The projects that the reader may see, the newest first. */
@Screen
class ProjectsPage {
    private final Projects projects;
    private final StageNames stageNames;
    private final Choices choices;
    private final RoadmapItems items;

    ProjectsPage(Projects projects, StageNames stageNames, Choices choices, RoadmapItems items) {
        this.projects = projects;
        this.stageNames = stageNames;
        this.choices = choices;
        this.items = items;
    }

    @GetMapping("/projects")
    String show(ProjectFilter filter, Person me, Model model) {
        Page<Project> page = projects.page(filter.query(me));
        model.addAttribute("projects", page.items());
        model.addAttribute(
                "itemNumbers",
                items.numbers(page.items().stream()
                        .map(Project::item)
                        .filter(Objects::nonNull)
                        .toList()));
        model.addAttribute("next", page.next());
        model.addAttribute("sides", choices.sides(filter.side()));
        model.addAttribute(
                "stages",
                stageNames.choices(
                        filter.stage() == null ? null : filter.stage().key()));
        model.addAttribute("statuses", choices.of("project.status.", ProjectStatus.values(), filter.status()));
        model.addAttribute("mayPropose", Proposals.mayPropose(me));
        return "project/projects";
    }
}
