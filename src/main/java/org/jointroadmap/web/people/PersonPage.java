package org.jointroadmap.web.people;

import java.util.Locale;
import org.jointroadmap.Refused;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an administrator may change of somebody: organisation, password, access. */
@Screen
@RequestMapping("/people/{login}")
class PersonPage {
    private static final String BACK = "/people/{login}";

    private final People people;
    private final Workplaces workplaces;

    PersonPage(People people, Workplaces workplaces) {
        this.people = people;
        this.workplaces = workplaces;
    }

    @GetMapping
    String show(@PathVariable String login, Person me, Model model, Locale language) {
        Person person = changeable(login, me);
        model.addAttribute("person", person);
        model.addAttribute(
                "organisations",
                workplaces.of(
                        String.valueOf(person.side()),
                        organisation -> organisation.nameEn().equals(person.organisation()),
                        language));
        return "people/person";
    }

    @PostMapping("/organisation")
    String place(
            @PathVariable String login,
            @RequestParam(required = false) @Nullable Long organisation,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        Person person = changeable(login, me);
        return attempt.make(
                () -> {
                    workplaces.check(organisation, person.side());
                    people.setOrganisation(login, organisation);
                },
                "people.done.organisation",
                BACK,
                () -> show(login, me, model, language));
    }

    @PostMapping("/password")
    String reset(
            @PathVariable String login,
            @RequestParam String password,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        changeable(login, me);
        return attempt.make(
                () -> people.setPassword(login, Passwords.checked(password)),
                "people.done.reset",
                BACK,
                () -> show(login, me, model, language));
    }

    @PostMapping("/activity")
    String change(
            @PathVariable String login,
            @RequestParam boolean active,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        changeable(login, me);
        return attempt.make(
                () -> {
                    if (login.equals(me.login())) {
                        throw Refused.wrongState("people.refused.oneself");
                    }
                    people.setActive(login, active);
                },
                active ? "people.done.activated" : "people.done.deactivated",
                "/people",
                () -> show(login, me, model, language));
    }

    private Person changeable(String login, Person me) {
        Administrators.only(me);
        return people.find(login).orElseThrow(() -> Refused.notFound("people.refused.unknown"));
    }
}
