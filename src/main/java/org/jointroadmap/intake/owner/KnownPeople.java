package org.jointroadmap.intake.owner;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jointroadmap.Folding;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;

/** Finds somebody of a side who is named by surname and initials: Baranau P. */
public final class KnownPeople {
    private final List<Person> people;

    public KnownPeople(List<Person> people) {
        this.people = people.stream().filter(Person::active).toList();
    }

    /** The login of the one whom a name means; nothing where it means nobody or several. */
    public Optional<String> login(String name, @Nullable String side) {
        if (name.isBlank() || side == null) {
            return Optional.empty();
        }
        List<Person> named = people.stream()
                .filter(person -> Objects.equals(person.side(), side) && isMeant(name, person.name()))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0).login()) : Optional.empty();
    }

    /** Each word is one of the full name's, or how one of those begins where it is an initial. */
    private static boolean isMeant(String name, String full) {
        List<String> known = words(full);
        List<String> said = words(name);
        return said.stream().anyMatch(word -> word.length() > 1)
                && said.stream().allMatch(word -> known.stream()
                        .anyMatch(one -> word.length() > 1 ? one.equals(word) : one.startsWith(word)));
    }

    private static List<String> words(String name) {
        return Arrays.stream(Folding.fold(name).split("[\\s.]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
