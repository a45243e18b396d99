package org.jointroadmap.notice;

import java.time.Clock;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Role;
import org.jointroadmap.roadmap.DeliveryAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the side that claimed a delivery how it was answered; that it waits for an answer is told by its task. */
@Component
class DeliveryNotices {
    private static final int WHOLE = 100;

    private final WorkNotices notices;
    private final People people;
    private final Clock clock;

    DeliveryNotices(WorkNotices notices, People people, Clock clock) {
        this.notices = notices;
        this.people = people;
        this.clock = clock;
    }

    private static String what(DeliveryAnswered answered) {
        return !answered.accepted() ? "sent-back" : answered.share() == WHOLE ? "accepted" : "share-accepted";
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(DeliveryAnswered answered) {
        notices.happened(
                "delivery-" + answered.item() + "-" + clock.instant().toEpochMilli(),
                people.withRole(answered.side(), Role.COORDINATOR),
                Subject.item(answered.item()),
                "letter.delivery." + what(answered),
                answered.remark(),
                answered.share());
    }
}
