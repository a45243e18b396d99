package org.jointroadmap.web.people;

import java.util.List;
import java.util.Locale;
import org.jointroadmap.Alphabet;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.OrganisationDesk;
import org.jointroadmap.party.OrganisationNames;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Side;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choice;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organisations of both sides, and the forms to add and rename one. */
@Screen
@RequestMapping("/organisations")
class OrganisationsPage {
    private final Organisations organisations;
    private final OrganisationDesk desk;
    private final Parties parties;

    OrganisationsPage(Organisations organisations, OrganisationDesk desk, Parties parties) {
        this.organisations = organisations;
        this.desk = desk;
        this.parties = parties;
    }

    @GetMapping
    String show(Person me, Model model, Locale language) {
        List<Organisation> all = organisations.all().stream()
                .sorted(Alphabet.by(one -> one.name(language), language))
                .toList();
        model.addAttribute("organisations", all);
        model.addAttribute("mayKeep", OrganisationDesk.mayKeep(me));
        model.addAttribute("sides", sides(String.valueOf(model.getAttribute("chosen")), language));
        if (!model.containsAttribute("called")) {
            model.addAttribute("called", new OrganisationNames("", "", ""));
        }
        return "people/organisations";
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String side,
            @ModelAttribute("called") OrganisationNames names,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        return attempt.make(
                () -> desk.add(null, side, names, me),
                "organisations.done.added",
                "/organisations",
                () -> show(me, model.addAttribute("chosen", side), language));
    }

    @PostMapping("/{key}")
    String rename(
            @PathVariable String key,
            @ModelAttribute("names") OrganisationNames names,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        return attempt.make(
                () -> desk.rename(key, names, null, me),
                "organisations.done.renamed",
                "/organisations",
                () -> show(me, model, language));
    }

    private List<Choice> sides(String chosen, Locale language) {
        return parties.all().stream()
                .map(side -> choice(side, chosen, language))
                .toList();
    }

    private static Choice choice(Side side, String chosen, Locale language) {
        return new Choice(side.code(), side.name(language), side.code().equals(chosen));
    }
}
