package org.jointroadmap.web.people;

import java.util.Locale;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.People;
import org.jointroadmap.party.PeopleDesk;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Languages;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an administrator lets people in. */
@Screen
class AdmissionPage {
    private final PeopleDesk desk;
    private final Choices choices;
    private final Workplaces workplaces;

    AdmissionPage(PeopleDesk desk, Choices choices, Workplaces workplaces) {
        this.desk = desk;
        this.choices = choices;
        this.workplaces = workplaces;
    }

    @GetMapping("/people/new")
    String show(@ModelAttribute("form") PersonForm form, Person me, Model model, Locale language) {
        People.keptBy(me);
        model.addAttribute("sides", choices.sides(form.side()));
        model.addAttribute("organisations", workplaces.all(form.organisation(), language));
        model.addAttribute("roles", Role.values());
        model.addAttribute("languages", choices.of("people.language.", Languages.ALL, form.language()));
        return "people/new";
    }

    @PostMapping("/people")
    String add(@ModelAttribute("form") PersonForm form, Person me, Model model, Locale language, Attempt attempt) {
        People.keptBy(me);
        return attempt.makeAs(() -> admit(form.person(), me), "/people", () -> show(form, me, model, language));
    }

    private String admit(NewPerson person, Person me) {
        desk.admit(person, me);
        return person.password() == null ? "people.done.invited" : "people.done.added";
    }
}
