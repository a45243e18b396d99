package org.jointroadmap.notice;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.Side;
import org.jointroadmap.roadmap.ItemRedated;
import org.jointroadmap.roadmap.RequestAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells both sides what has become of a request about an item, and that a date was corrected. */
@Component
public class RequestNotices {
    private static final String REDATED = "redated";

    private final WorkNotices notices;
    private final People people;
    private final Parties parties;
    private final Clock clock;

    RequestNotices(WorkNotices notices, People people, Parties parties, Clock clock) {
        this.notices = notices;
        this.people = people;
        this.parties = parties;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(RequestAnswered answered) {
        notices.happened(
                "request-" + answered.request(),
                coordinators(),
                Subject.item(answered.item()),
                "letter.request." + answered.kind() + (answered.accepted() ? ".accepted" : ".refused"),
                answered.remark());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(ItemRedated redated) {
        notices.happened(
                "redated-" + redated.item() + "-" + clock.instant().toEpochMilli(),
                coordinators(),
                Subject.item(redated.item()),
                "letter.request." + REDATED,
                redated.was(),
                redated.is(),
                redated.reason());
    }

    private List<Person> coordinators() {
        return parties.all().stream()
                .map(Side::code)
                .flatMap(side -> Stream.of(people.withRole(side, Role.COORDINATOR)))
                .flatMap(List::stream)
                .toList();
    }
}
