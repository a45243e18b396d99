package org.jointroadmap.notice;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.audit.HeadOfDay;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.Side;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the secretaries of both sides each day where the audit's chain ends, so that nobody can seal it anew unseen. */
@Component
class HeadNotices {
    private final PlainLetters letters;
    private final People people;
    private final Parties parties;

    HeadNotices(PlainLetters letters, People people, Parties parties) {
        this.letters = letters;
        this.people = people;
        this.parties = parties;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(HeadOfDay head) {
        for (Person secretary : secretaries()) {
            letters.write(
                    "audit-head-" + head.day(),
                    secretary,
                    "letter.audit.title",
                    List.of(head.day().toString()),
                    "letter.audit.text",
                    List.of(String.valueOf(head.position()), head.hash()),
                    "/notices");
        }
    }

    /** Of both sides; where a side has none, the joint secretariat hears of it, once. */
    private List<Person> secretaries() {
        List<Person> all = new ArrayList<>();
        for (Side side : parties.all()) {
            List<Person> own = people.withRole(side.code(), Role.SECRETARIAT);
            all.addAll(own.isEmpty() ? people.withRole(null, Role.SECRETARIAT) : own);
        }
        return all.stream().distinct().toList();
    }
}
