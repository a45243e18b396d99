package org.jointroadmap.web.project;

import org.jointroadmap.party.Person;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Seen;
import org.jointroadmap.workflow.Diagram;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A project's page, and what stops it or lets it go on. */
@Screen
@RequestMapping("/projects/{id}")
class ProjectPage {
    private final ProjectView view;
    private final ProjectCourse course;

    ProjectPage(ProjectView view, ProjectCourse course) {
        this.view = view;
        this.course = course;
    }

    @GetMapping
    String show(@PathVariable String id, Person me, Model model) {
        view.fill(ProjectId.named(id), me, model);
        view.looked(ProjectId.named(id), me);
        return "project/project";
    }

    @GetMapping(value = "/model", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> model(@PathVariable String id, Person me) {
        return ResponseEntity.of(view.diagram(ProjectId.named(id), me).map(Diagram::model));
    }

    @PostMapping("/course")
    String change(
            @PathVariable String id,
            @RequestParam CourseChange change,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> change.apply(course, ProjectId.named(id), reason, seen.version(), me),
                "project.done." + change.key(),
                "/projects/{id}",
                () -> show(id, me, model.addAttribute("reason", reason)));
    }
}
