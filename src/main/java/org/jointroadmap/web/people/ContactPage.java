package org.jointroadmap.web.people;

import jakarta.servlet.http.HttpServletResponse;
import org.jointroadmap.Refused;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Languages;
import org.jointroadmap.web.layout.Refusals;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own language and address. */
@Screen
class ContactPage {
    private final People people;
    private final Refusals refusals;
    private final Texts texts;

    ContactPage(People people, Refusals refusals, Texts texts) {
        this.people = people;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping("/people/me")
    String show(Person me, Model model) {
        return page(new ContactForm(me.language(), me.email()), model);
    }

    @PostMapping("/people/me")
    String save(ContactForm form, Person me, Model model, HttpServletResponse response, RedirectAttributes next) {
        try {
            people.setContact(me.login(), form.checkedLanguage(), form.checkedEmail());
        } catch (Refused refused) {
            refusals.show(refused, model, response);
            return page(form, model);
        }
        next.addFlashAttribute("done", texts.get("people.done"));
        return "redirect:/people/me";
    }

    private static String page(ContactForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("languages", Languages.ALL);
        return "people/me";
    }
}
