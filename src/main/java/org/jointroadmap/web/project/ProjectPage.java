package org.jointroadmap.web.project;

import jakarta.servlet.http.HttpServletResponse;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.web.layout.Refusals;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.jointroadmap.workflow.Diagram;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A project's page, and what stops it or lets it go on. */
@Screen
@RequestMapping("/projects/{id}")
class ProjectPage {
    private final ProjectView view;
    private final ProjectCourse course;
    private final Refusals refusals;
    private final Texts texts;

    ProjectPage(ProjectView view, ProjectCourse course, Refusals refusals, Texts texts) {
        this.view = view;
        this.course = course;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String id, Person me, Model model) {
        view.fill(ProjectId.of(id), me, model);
        return "project/project";
    }

    @GetMapping(value = "/model", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> model(@PathVariable String id, Person me) {
        return ResponseEntity.of(view.diagram(ProjectId.of(id), me).map(Diagram::model));
    }

    @PostMapping("/course")
    String change(
            @PathVariable String id,
            @RequestParam CourseChange change,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version,
            Person me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            change.apply(course, ProjectId.of(id), reason, version, me);
        } catch (Refused refused) {
            refusals.show(refused, model, response);
            model.addAttribute("reason", reason);
            return show(id, me, model);
        }
        next.addFlashAttribute("done", texts.get("project.done." + change.key()));
        return "redirect:/projects/{id}";
    }
}
