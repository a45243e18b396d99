package org.jointroadmap.web.project;

import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.subject.DossierForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The files and the discussion of a project, and who follows it. */
@Screen
@RequestMapping("/projects/{id}")
class ProjectDossierPage {
    private static final String BACK = "/projects/{id}";

    private final ProjectView view;
    private final DossierForms forms;

    ProjectDossierPage(ProjectView view, DossierForms forms) {
        this.view = view;
        this.forms = forms;
    }

    @PostMapping("/files")
    String attach(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String letterNumber,
            @RequestParam(defaultValue = "") String letterDate,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> forms.attach(Subject.PROJECT, id, file, letterNumber, letterDate, me),
                "dossier.done.attached",
                BACK + "#files",
                () -> again(
                        id,
                        me,
                        model.addAttribute("letterNumber", letterNumber).addAttribute("letterDate", letterDate)));
    }

    @PostMapping("/files/{file}/removal")
    String remove(@PathVariable String id, @PathVariable long file, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> forms.remove(file, me), "dossier.done.removed", BACK + "#files", () -> again(id, me, model));
    }

    @PostMapping("/comments")
    String say(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String comment,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> forms.say(Subject.PROJECT, id, comment, me),
                "dossier.done.said",
                BACK + "#discussion",
                () -> again(id, me, model.addAttribute("comment", comment)));
    }

    @PostMapping("/comments/{comment}/removal")
    String takeBack(@PathVariable String id, @PathVariable long comment, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> forms.takeBack(comment, me),
                "dossier.done.taken-back",
                BACK + "#discussion",
                () -> again(id, me, model));
    }

    @PostMapping("/following")
    String follow(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean follow,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.makeAs(() -> forms.follow(Subject.PROJECT, id, follow, me), BACK, () -> again(id, me, model));
    }

    private String again(String id, Person me, Model model) {
        view.fill(ProjectId.named(id), me, model);
        return "project/project";
    }
}
