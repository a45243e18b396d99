package org.jointroadmap.web.layout;

import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What codes and logins are called, in the language of the page. */
@Component
public class Names {
    private final Parties parties;
    private final People people;

    Names(Parties parties, People people) {
        this.parties = parties;
        this.people = people;
    }

    /** The country of an alpha-3 code. */
    public String side(String code) {
        return parties.side(code).name(LocaleContextHolder.getLocale());
    }

    /** The name of a person; a login that is none, such as that of the program itself, stays as it is. */
    public String person(String login) {
        return people.find(login).map(Person::name).orElse(login);
    }
}
