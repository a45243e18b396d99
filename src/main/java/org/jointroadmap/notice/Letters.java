package org.jointroadmap.notice;

import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Single letters: what one says, and sending it again. */
@Component
public class Letters {
    private final Notices notices;
    private final Outbox outbox;
    private final LetterWriter writer;
    private final People people;
    private final ApplicationEventPublisher events;

    Letters(Notices notices, Outbox outbox, LetterWriter writer, People people, ApplicationEventPublisher events) {
        this.notices = notices;
        this.outbox = outbox;
        this.writer = writer;
        this.people = people;
        this.events = events;
    }

    /** The text of a notice as its recipient reads it; "" where the reader may not know it. */
    public String text(Notice notice) {
        return notice.content().isEmpty()
                ? ""
                : writer.text(notice, people.find(notice.recipient()).orElseThrow());
    }

    /** The language that a notice was written in. */
    public String language(Notice notice) {
        return notice.language();
    }

    /**
     * Sends a letter again.
     *
     * @throws Refused if the reader sees no such letter, or if it waits already
     */
    @Transactional
    public void sendAgain(long id, Person by) {
        Notice notice = notices.show(id, by);
        if (!outbox.again(id)) {
            throw Refused.wrongState("refused.notice.waits");
        }
        events.publishEvent(
                Change.of("notice.resent", "notice/" + id).by(by.login()).field("recipient", null, notice.recipient()));
    }
}
