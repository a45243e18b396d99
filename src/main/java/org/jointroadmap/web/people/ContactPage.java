package org.jointroadmap.web.people;

import jakarta.servlet.http.HttpServletRequest;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Credentials;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Languages;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own language, address and password. */
@Screen
class ContactPage {
    private final People people;
    private final Credentials credentials;
    private final Choices choices;

    ContactPage(People people, Credentials credentials, Choices choices) {
        this.people = people;
        this.credentials = credentials;
        this.choices = choices;
    }

    @GetMapping("/people/me")
    String show(Person me, Model model) {
        return page(new ContactForm(me.language(), me.email()), model);
    }

    @PostMapping("/people/me")
    String save(ContactForm form, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> people.setContact(me.login(), form.checkedLanguage(), form.checkedEmail()),
                "people.done",
                "/people/me",
                () -> page(form, model));
    }

    @PostMapping("/people/me/password")
    String change(
            @RequestParam String present,
            @RequestParam String password,
            Person me,
            Model model,
            HttpServletRequest request,
            Attempt attempt) {
        return attempt.make(
                () -> change(me.login(), present, password, request.getRemoteAddr()),
                "people.done.password",
                "/people/me",
                () -> show(me, model));
    }

    private void change(String login, String present, String password, String address) {
        String checked = Passwords.checked(password);
        if (!credentials.match(login, present, address)) {
            throw Refused.invalid("present", "people.refused.present");
        }
        people.setPassword(login, checked);
    }

    private String page(ContactForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("languages", choices.of("people.language.", Languages.ALL, form.language()));
        return "people/me";
    }
}
