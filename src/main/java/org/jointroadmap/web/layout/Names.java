package org.jointroadmap.web.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What codes and logins are called, in the language of the page. */
@Component
public class Names {
    private static final Pattern SPEAKER = Pattern.compile("^[A-Z]{3}(?=: )", Pattern.MULTILINE);

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

    /** What a code that may be that of a side is called; itself if it is none. */
    String orCode(String code) {
        return parties.all().stream()
                .filter(side -> side.code().equals(code))
                .map(side -> side.name(LocaleContextHolder.getLocale()))
                .findFirst()
                .orElse(code);
    }

    /** A text whose lines may begin with the code of the side that said them, as the grounds of an objection do. */
    public String spoken(String text) {
        return SPEAKER.matcher(text).replaceAll(speaker -> Matcher.quoteReplacement(orCode(speaker.group())));
    }

    /** The name of a person; a login that is none, such as that of the program itself, stays as it is. */
    public String person(String login) {
        return people.find(login).map(Person::name).orElse(login);
    }
}
