package org.jointroadmap.web.people;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jointroadmap.Alphabet;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Parties;
import org.jointroadmap.web.layout.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For which organisations people may work: those of their own side. */
@Component
class Workplaces {
    private final Organisations organisations;
    private final Parties parties;

    Workplaces(Organisations organisations, Parties parties) {
        this.organisations = organisations;
        this.parties = parties;
    }

    List<Choice> of(String side, Predicate<Organisation> chosen, Locale language) {
        return organisations.all().stream()
                .filter(organisation -> organisation.side().equals(side))
                .map(organisation -> choice(organisation, organisation.name(language), chosen))
                .sorted(Alphabet.by(Choice::text, language))
                .toList();
    }

    /** Those of both sides, each with its side, for somebody whose side is not known yet. */
    List<Choice> all(@Nullable Long chosen, Locale language) {
        return organisations.all().stream()
                .map(organisation -> choice(
                        organisation,
                        parties.side(organisation.side()).name(language) + ": " + organisation.name(language),
                        one -> chosen != null && one.id() == chosen))
                .sorted(Alphabet.by(Choice::text, language))
                .toList();
    }

    private static Choice choice(Organisation organisation, String label, Predicate<Organisation> chosen) {
        return new Choice(String.valueOf(organisation.id()), label, chosen.test(organisation));
    }
}
