package org.jointroadmap.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** Finds whom a comment names, such as {@code @by.head}; a name that nobody has, or may not see it, is only text. */
@Component
class Mentions {
    private static final Pattern NAMED = Pattern.compile("(?<![\\w.@/-])@([A-Za-z0-9][A-Za-z0-9._-]{0,59})");
    private static final int MOST = 30;

    private final People people;
    private final Audience audience;

    Mentions(People people, Audience audience) {
        this.people = people;
        this.audience = audience;
    }

    /** Each once, without who says it. */
    List<Person> in(String text, Subject subject, Person by) {
        List<Person> named = new ArrayList<>();
        Matcher found = NAMED.matcher(text);
        while (found.find() && named.size() < MOST) {
            called(found.group(1))
                    .filter(Person::active)
                    .filter(person -> !person.login().equals(by.login()) && !named.contains(person))
                    .filter(person -> audience.sees(subject, person))
                    .ifPresent(named::add);
        }
        return named;
    }

    /** A full stop may end the sentence or stand in the login. */
    private Optional<Person> called(String text) {
        return people.find(text).or(() -> {
            String without = text.replaceFirst("[._-]+$", "");
            return without.equals(text) ? Optional.empty() : people.find(without);
        });
    }
}
