package org.jointroadmap.web.people;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody who works with the roadmap. */
@Screen
class PeoplePage {
    private final People people;
    private final Organisations organisations;

    PeoplePage(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @GetMapping("/people")
    String show(Person me, Model model, Locale language) {
        model.addAttribute("administrator", People.mayKeep(me));
        model.addAttribute("people", people.all());
        model.addAttribute("organisations", names(language));
        return "people/people";
    }

    /** What each organisation, which people know by its English name, is called in a language. */
    private Map<String, String> names(Locale language) {
        return organisations.all().stream()
                .collect(Collectors.toMap(
                        Organisation::nameEn, organisation -> organisation.name(language), (one, other) -> one));
    }
}
