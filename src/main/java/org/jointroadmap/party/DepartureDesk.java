package org.jointroadmap.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where an administrator has somebody who leaves hand over all that is theirs, in one step. */
@Component
public class DepartureDesk {
    private final People people;
    private final PeopleDesk desk;
    private final Absences absences;
    private final List<Succession> successions;
    private final ApplicationEventPublisher events;

    DepartureDesk(
            People people,
            PeopleDesk desk,
            Absences absences,
            List<Succession> successions,
            ApplicationEventPublisher events) {
        this.people = people;
        this.desk = desk;
        this.absences = absences;
        this.successions = successions;
        this.events = events;
    }

    /** Hands over, closes the access, and answers what went over and how much of each it was. */
    @Transactional
    public Map<String, Integer> leave(String login, @Nullable String to, Person by) {
        People.keptBy(by);
        people.lockAdministrators();
        Person leaving = people.find(login).orElseThrow(() -> Refused.notFound("people.refused.unknown"));
        if (leaving.login().equals(by.login())) {
            throw Refused.wrongState("people.refused.oneself");
        }
        Person successor = successor(leaving, to);
        Map<String, Integer> passed = new LinkedHashMap<>();
        successions.forEach(one -> passed.put(one.what(), one.pass(leaving, successor, by)));
        passOnAbsences(leaving, successor, by);
        events.publishEvent(
                Change.of("person.left", "person/" + login).by(by.login()).field("successor", null, successor.login()));
        if (leaving.active()) {
            desk.change(login, state -> state.withActive(false), null, by);
        }
        events.publishEvent(new PersonLeft(leaving, successor, by));
        return passed;
    }

    /** Those who may take over from somebody. */
    public List<Person> successorsOf(Person leaving) {
        return people.all().stream()
                .filter(other -> other.active() && !other.login().equals(leaving.login()) && isAlike(other, leaving))
                .toList();
    }

    private static boolean isAlike(Person successor, Person leaving) {
        return Objects.equals(successor.side(), leaving.side())
                && successor.has(Role.ADMINISTRATOR) == leaving.has(Role.ADMINISTRATOR);
    }

    private Person successor(Person leaving, @Nullable String to) {
        Person successor = Optional.ofNullable(to)
                .flatMap(people::find)
                .filter(Person::active)
                .orElseThrow(() -> Refused.invalid("to", "refused.departure.nobody"));
        if (successor.login().equals(leaving.login())) {
            throw Refused.invalid("to", "refused.departure.oneself");
        }
        if (!isAlike(successor, leaving)) {
            throw Refused.invalid("to", "refused.departure.side");
        }
        return successor;
    }

    /** The successor stands in where who leaves did, unless the work would come back to who is away. */
    private void passOnAbsences(Person leaving, Person successor, Person by) {
        absences.lock();
        absences.remove(leaving.login());
        for (Absence absence : absences.ofSubstitute(leaving.login())) {
            boolean comesBack = absence.login().equals(successor.login())
                    || absences.find(successor.login()).isPresent();
            if (comesBack) {
                absences.remove(absence.login());
            } else {
                absences.put(new Absence(absence.login(), absence.from(), absence.to(), successor.login()), by);
            }
        }
        events.publishEvent(new PersonChanged(successor.login()));
    }
}
