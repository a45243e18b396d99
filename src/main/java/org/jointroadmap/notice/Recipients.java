package org.jointroadmap.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.Who;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.Side;
import org.springframework.stereotype.Component;

/** The people who can act at a level of the ladder. */
@Component
class Recipients {
    private final People people;
    private final Parties parties;
    private final Subjects subjects;

    Recipients(People people, Parties parties, Subjects subjects) {
        this.people = people;
        this.parties = parties;
        this.subjects = subjects;
    }

    /**
     * Never nobody: where a side has no such person, the joint secretariat hears of it. Of what is one side's own nobody
     * else hears, so there may be nobody.
     */
    List<Person> at(Level level, Subject subject, String owner) {
        return reachable(level == Level.OWNER ? owners(subject, owner) : having(level, owner), subject);
    }

    /** Those of a level above the owner, whatever the subject; where a side has nobody, the joint secretariat. */
    List<Person> at(Level level, String owner) {
        List<Person> found = having(level, owner);
        return found.isEmpty() ? people.withRole(null, Role.SECRETARIAT) : found;
    }

    private List<Person> having(Level level, String owner) {
        return switch (level) {
            case OWNER, COORDINATOR -> people.withRole(owner, Role.COORDINATOR);
            case HEAD -> people.withRole(owner, Role.HEAD);
            case DEPUTY -> people.withRole(owner, Role.DEPUTY);
            case COCHAIRS -> cochairs();
        };
    }

    /** The people whom a reminder is for, as {@link #at}: of the side in charge. */
    List<Person> of(Who who, Subject subject, String owner) {
        List<Person> found =
                switch (who) {
                    case OWNER -> owners(subject, owner);
                    case COORDINATOR -> people.withRole(owner, Role.COORDINATOR);
                    case HEAD -> people.withRole(owner, Role.HEAD);
                    case DEPUTY -> people.withRole(owner, Role.DEPUTY);
                    case COCHAIRS -> people.withRole(owner, Role.COCHAIR);
                    case SECRETARIAT -> people.withRole(owner, Role.SECRETARIAT);
                };
        return reachable(found, subject);
    }

    /** Of these, who may hear of a subject; the joint secretariat of what is shared and would reach nobody. */
    List<Person> reachable(List<Person> found, Subject subject) {
        Optional<String> own = subjects.kind(subject).ownSide(subject.id());
        if (own.isPresent()) {
            return found.stream().filter(person -> person.isOf(own.get())).toList();
        }
        return found.isEmpty() ? people.withRole(null, Role.SECRETARIAT) : found;
    }

    /** The secretaries of both sides; where a side has none, the joint secretariat, once. */
    List<Person> secretaries() {
        List<Person> both = new ArrayList<>();
        for (Side side : parties.all()) {
            List<Person> own = people.withRole(side.code(), Role.SECRETARIAT);
            both.addAll(own.isEmpty() ? people.withRole(null, Role.SECRETARIAT) : own);
        }
        return both.stream().distinct().toList();
    }

    private List<Person> owners(Subject subject, String owner) {
        Optional<Person> named = subjects.kind(subject)
                .person(subject.id())
                .flatMap(people::find)
                .filter(Person::active);
        return named.map(person -> people.withSubstitutes(List.of(person)))
                .orElseGet(() -> people.withRole(owner, Role.COORDINATOR));
    }

    private List<Person> cochairs() {
        List<Person> both = new ArrayList<>();
        parties.all().forEach(side -> both.addAll(people.withRole(side.code(), Role.COCHAIR)));
        return both.stream().distinct().toList();
    }
}
