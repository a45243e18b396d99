package org.jointroadmap.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.Side;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's people: the same posts on both sides, and the joint secretariat. Names and posts are made up. */
@Component
@Profile("sample")
class SamplePeople {
    static final String AUTHOR = "rules";

    private static final int POSTS = 6;

    private static final List<String> NAMES = List.of(
            "Olga Kavalenka",
            "Ihar Novik",
            "Siarhei Klimovich",
            "Natallia Zhuk",
            "Pavel Baranau",
            "Maryna Savitskaya",
            "Elnur Aliyev",
            "Leyla Hasanova",
            "Rashad Mammadov",
            "Samira Huseynova",
            "Tural Ismayilov",
            "Gunel Quliyeva");

    private final People people;
    private final Parties parties;
    private final Organisations organisations;

    SamplePeople(People people, Parties parties, Organisations organisations) {
        this.people = people;
        this.parties = parties;
        this.organisations = organisations;
    }

    List<SamplePerson> all() {
        List<SamplePerson> all = new ArrayList<>();
        for (Side side : parties.all()) {
            int first = parties.all().indexOf(side) * POSTS;
            String language = first == 0 ? "ru" : "en";
            all.add(of(side, "coordinator", NAMES.get(first), Role.COORDINATOR, "en"));
            all.add(of(side, "head", NAMES.get(first + 1), Role.HEAD, language));
            all.add(of(side, "deputy", NAMES.get(first + 2), Role.DEPUTY, language));
            all.add(of(side, "cochair", NAMES.get(first + 3), Role.COCHAIR, "en"));
            all.add(of(side, "owner", NAMES.get(first + 4), Role.READER, language));
            all.add(of(side, "secretary", NAMES.get(first + 5), Role.SECRETARIAT, language));
        }
        all.add(SamplePerson.of("secretary", "Secretary of the commission", null, Role.SECRETARIAT, "en"));
        all.add(SamplePerson.of(AUTHOR, "First rule author", null, Role.RULE_AUTHOR, "en"));
        all.add(SamplePerson.of("rules2", "Second rule author", null, Role.RULE_AUTHOR, "en"));
        all.add(SamplePerson.of("admin", "Administrator", null, Role.ADMINISTRATOR, "en"));
        all.add(SamplePerson.of("reader", "Reader", null, Role.READER, "en"));
        return all;
    }

    void add() {
        Map<String, Long> ministries = new HashMap<>();
        for (Side side : parties.all()) {
            ministries.put(
                    side.code(),
                    organisations.add(side.code(), "Ministry of Economy (sample)", "Министерство экономики (образец)"));
        }
        people.addAll(all().stream()
                .map(person -> new NewPerson(
                        person.login(),
                        person.name(),
                        person.side(),
                        Set.copyOf(person.roles()),
                        person.side() == null ? null : ministries.get(person.side()),
                        person.language(),
                        person.login() + "@sample.example",
                        SamplePerson.PASSWORD))
                .toList());
    }

    private static SamplePerson of(Side side, String post, String name, Role role, String language) {
        String login = side.iso2().toLowerCase(Locale.ROOT) + "." + post;
        return SamplePerson.of(login, name, side.code(), role, language);
    }
}
