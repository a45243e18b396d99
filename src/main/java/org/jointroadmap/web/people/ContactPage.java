package org.jointroadmap.web.people;

import jakarta.servlet.http.HttpServletRequest;
import org.jointroadmap.Wrongs;
import org.jointroadmap.notice.Wishes;
import org.jointroadmap.party.CalendarKeys;
import org.jointroadmap.party.Credentials;
import org.jointroadmap.party.Passwords;
import org.jointroadmap.party.PeopleDesk;
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
    private final PeopleDesk desk;
    private final Credentials credentials;
    private final Wishes wishes;
    private final Choices choices;
    private final CalendarKeys calendars;

    ContactPage(PeopleDesk desk, Credentials credentials, Wishes wishes, Choices choices, CalendarKeys calendars) {
        this.calendars = calendars;
        this.desk = desk;
        this.credentials = credentials;
        this.wishes = wishes;
        this.choices = choices;
    }

    @GetMapping("/people/me")
    String show(Person me, Model model) {
        return page(new ContactForm(me.language(), me.email(), wishes.isDigest(me)), me, model);
    }

    @PostMapping("/people/me")
    String save(ContactForm form, Person me, Model model, Attempt attempt) {
        return attempt.make(() -> save(me, form), "people.done", "/people/me", () -> page(form, me, model));
    }

    private void save(Person me, ContactForm form) {
        desk.setOwnContact(me, form.language(), form.email());
        wishes.setDigest(me, Boolean.TRUE.equals(form.digest()));
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
                () -> change(me, present, password, request.getRemoteAddr()),
                "people.done.password",
                "/people/me",
                () -> show(me, model));
    }

    private void change(Person me, String present, String password, String address) {
        Wrongs wrongs = new Wrongs();
        wrongs.require(credentials.match(me.login(), present, address), "present", "people.refused.present");
        wrongs.also(() -> Passwords.checked(password));
        wrongs.refuse();
        desk.setOwnPassword(me, password);
    }

    private String page(ContactForm form, Person me, Model model) {
        model.addAttribute("calendar", calendars.of(me).orElse(null));
        model.addAttribute("form", form);
        model.addAttribute("languages", choices.of("people.language.", Languages.ALL, form.language()));
        return "people/me";
    }
}
