package org.jointroadmap.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators let many in at once: all or none. */
@Component
public class AdmissionDesk {
    private final People people;
    private final PersonCheck check;
    private final ApplicationEventPublisher events;

    AdmissionDesk(People people, PersonCheck check, ApplicationEventPublisher events) {
        this.people = people;
        this.check = check;
        this.events = events;
    }

    /** What is wrong with each of those who are to be let in together; nothing where nothing is. */
    public List<List<Problem>> problems(List<NewPerson> some) {
        Set<String> taken =
                people.names().keySet().stream().map(AdmissionDesk::key).collect(Collectors.toSet());
        Map<String, Integer> seen = new HashMap<>();
        List<List<Problem>> all = new ArrayList<>();
        for (NewPerson person : some) {
            List<Problem> problems = new ArrayList<>(problems(person));
            String login = key(person.login());
            if (taken.contains(login)) {
                problems.add(new Problem("login", "people.refused.taken", List.of()));
            }
            if (!login.isEmpty() && seen.merge(login, 1, Integer::sum) > 1) {
                problems.add(new Problem("login", "people.refused.twice", List.of(person.login())));
            }
            all.add(problems);
        }
        return all;
    }

    /** Lets them in; the secretaries are told by one letter. */
    @Transactional
    public void admit(List<NewPerson> some, Person by) {
        People.keptBy(by);
        people.lockAdministrators();
        List<Problem> problems =
                problems(some).stream().flatMap(List::stream).distinct().toList();
        if (!problems.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, problems);
        }
        people.addAll(some);
        some.forEach(person -> people.lock(person.login()));
        events.publishEvent(new PeopleAdmitted(
                some.stream()
                        .map(person -> people.find(person.login()).orElseThrow())
                        .toList(),
                by));
    }

    private List<Problem> problems(NewPerson person) {
        try {
            check.check(person);
            return List.of();
        } catch (Refused refused) {
            return refused.problems();
        }
    }

    private static String key(String login) {
        return login.toLowerCase(Locale.ROOT);
    }
}
