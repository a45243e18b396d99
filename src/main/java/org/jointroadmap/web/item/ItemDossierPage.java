package org.jointroadmap.web.item;

import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
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

/** The files and the discussion of an item, and who follows it. */
@Screen
@RequestMapping("/items/{number}")
class ItemDossierPage {
    private static final String BACK = "/items/{number}";

    private final ItemView view;
    private final DossierForms forms;

    ItemDossierPage(ItemView view, DossierForms forms) {
        this.view = view;
        this.forms = forms;
    }

    @PostMapping("/files")
    String attach(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String letterNumber,
            @RequestParam(defaultValue = "") String letterDate,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> forms.attach(Subject.ITEM, number, file, letterNumber, letterDate, me),
                "dossier.done.attached",
                BACK + "#files",
                () -> again(
                        number,
                        me,
                        model.addAttribute("letterNumber", letterNumber).addAttribute("letterDate", letterDate)));
    }

    @PostMapping("/files/{file}/removal")
    String remove(@PathVariable String number, @PathVariable long file, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> forms.remove(file, me), "dossier.done.removed", BACK + "#files", () -> again(number, me, model));
    }

    @PostMapping("/comments")
    String say(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String comment,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> forms.say(Subject.ITEM, number, comment, me),
                "dossier.done.said",
                BACK + "#discussion",
                () -> again(number, me, model.addAttribute("comment", comment)));
    }

    @PostMapping("/comments/{comment}/removal")
    String takeBack(@PathVariable String number, @PathVariable long comment, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> forms.takeBack(comment, me),
                "dossier.done.taken-back",
                BACK + "#discussion",
                () -> again(number, me, model));
    }

    @PostMapping("/following")
    String follow(
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean follow,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.makeAs(
                () -> forms.follow(Subject.ITEM, number, follow, me), BACK, () -> again(number, me, model));
    }

    private String again(String number, Person me, Model model) {
        view.fill(number, me, model);
        return "item/item";
    }
}
