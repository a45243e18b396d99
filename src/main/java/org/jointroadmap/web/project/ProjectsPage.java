package org.jointroadmap.web.project;

import org.jointroadmap.Page;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Stage;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The projects that the reader may see, the newest first. */
@Screen
class ProjectsPage {
    private final Projects projects;
    private final Parties parties;

    ProjectsPage(Projects projects, Parties parties) {
        this.projects = projects;
        this.parties = parties;
    }

    @GetMapping("/projects")
    String show(ProjectFilter filter, Person me, Model model) {
        Page<Project> page = projects.page(filter.query(me));
        model.addAttribute("filter", filter);
        model.addAttribute("projects", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("sides", parties.all());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("statuses", ProjectStatus.values());
        model.addAttribute("mayPropose", me.side() != null && me.actsFor(me.side()));
        return "project/projects";
    }
}
