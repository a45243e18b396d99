package org.jointroadmap.web.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointroadmap.Alphabet;
import org.jointroadmap.Refused.Problem;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.RoleRules;
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
        boolean keeps = People.mayKeep(me);
        List<Person> all = people.all().stream()
                .sorted(Alphabet.by(Person::name, language))
                .toList();
        model.addAttribute("administrator", keeps);
        model.addAttribute("people", all);
        model.addAttribute("invited", people.withoutPassword());
        model.addAttribute("forbidden", keeps ? forbidden(all) : Map.of());
        model.addAttribute("organisations", names(language));
        return "people/people";
    }

    /** By login, why the roles that an older version gave do not go together. */
    private static Map<String, List<String>> forbidden(List<Person> people) {
        return people.stream()
                .collect(Collectors.toMap(
                        Person::login, person -> RoleRules.problems(person.roles(), person.side()).stream()
                                .map(Problem::key)
                                .toList()));
    }

    /** What each organisation, which people know by its English name, is called in a language. */
    private Map<String, String> names(Locale language) {
        return organisations.all().stream()
                .collect(Collectors.toMap(
                        Organisation::nameEn, organisation -> organisation.name(language), (one, other) -> one));
    }
}
