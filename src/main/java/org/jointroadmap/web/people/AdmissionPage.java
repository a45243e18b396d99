package org.jointroadmap.web.people;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jointroadmap.Refused;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.Side;
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
    private final People people;
    private final Parties parties;
    private final Choices choices;
    private final Workplaces workplaces;

    AdmissionPage(People people, Parties parties, Choices choices, Workplaces workplaces) {
        this.people = people;
        this.parties = parties;
        this.choices = choices;
        this.workplaces = workplaces;
    }

    @GetMapping("/people/new")
    String show(@ModelAttribute("form") PersonForm form, Person me, Model model, Locale language) {
        Administrators.only(me);
        model.addAttribute("sides", choices.sides(form.side()));
        model.addAttribute("organisations", workplaces.all(form.organisation(), language));
        model.addAttribute("roles", Role.values());
        model.addAttribute("languages", choices.of("people.language.", Languages.ALL, form.language()));
        return "people/new";
    }

    @PostMapping("/people")
    String add(@ModelAttribute("form") PersonForm form, Person me, Model model, Locale language, Attempt attempt) {
        Administrators.only(me);
        return attempt.make(
                () -> add(form.checked(parties.all().stream().map(Side::code).collect(Collectors.toSet()))),
                "people.done.added",
                "/people",
                () -> show(form, me, model, language));
    }

    private void add(NewPerson person) {
        if (people.all().stream().anyMatch(other -> other.login().equalsIgnoreCase(person.login()))) {
            throw Refused.invalid("login", "people.refused.taken");
        }
        workplaces.check(person.organisation(), person.side());
        people.add(person);
    }
}
