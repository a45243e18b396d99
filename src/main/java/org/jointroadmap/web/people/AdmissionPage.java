package org.jointroadmap.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.jointroadmap.Refused;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.Side;
import org.jointroadmap.web.layout.Languages;
import org.jointroadmap.web.layout.Refusals;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator lets people in, and no longer. */
@Screen
class AdmissionPage {
    private final People people;
    private final Parties parties;
    private final Refusals refusals;
    private final Texts texts;

    AdmissionPage(People people, Parties parties, Refusals refusals, Texts texts) {
        this.people = people;
        this.parties = parties;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping("/people/new")
    String show(@ModelAttribute("form") PersonForm form, Person me, Model model) {
        administratorOnly(me);
        model.addAttribute("sides", parties.all());
        model.addAttribute("roles", Role.values());
        model.addAttribute("languages", Languages.ALL);
        return "people/new";
    }

    @PostMapping("/people")
    String add(
            @ModelAttribute("form") PersonForm form,
            Person me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        administratorOnly(me);
        try {
            add(form.checked(parties.all().stream().map(Side::code).collect(Collectors.toSet())));
        } catch (Refused refused) {
            refusals.show(refused, model, response);
            return show(form, me, model);
        }
        next.addFlashAttribute("done", texts.get("people.done.added"));
        return "redirect:/people";
    }

    @PostMapping("/people/{login}/activity")
    String change(@PathVariable String login, @RequestParam boolean active, Person me, RedirectAttributes next) {
        administratorOnly(me);
        if (login.equals(me.login())) {
            throw Refused.wrongState("people.refused.oneself");
        }
        people.setActive(person(login).login(), active);
        next.addFlashAttribute("done", texts.get(active ? "people.done.activated" : "people.done.deactivated"));
        return "redirect:/people";
    }

    private void add(NewPerson person) {
        if (people.all().stream().anyMatch(other -> other.login().equalsIgnoreCase(person.login()))) {
            throw Refused.invalid("login", "people.refused.taken");
        }
        people.add(person);
    }

    private Person person(String login) {
        return people.find(login).orElseThrow(() -> Refused.notFound("people.refused.unknown"));
    }

    private static void administratorOnly(Person me) {
        if (!me.has(Role.ADMINISTRATOR)) {
            throw Refused.notYours("people.refused.not-yours");
        }
    }
}
