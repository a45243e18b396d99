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
    private final UsedAddresses addresses;
    private final LetterWriter writer;
    private final People people;
    private final ApplicationEventPublisher events;

    Letters(
            Notices notices,
            Outbox outbox,
            UsedAddresses addresses,
            LetterWriter writer,
            People people,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.outbox = outbox;
        this.addresses = addresses;
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
     * Sends a letter again: one that failed as it was, one of several matters that went out alone.
     *
     * @throws Refused if the reader sees no such letter, or if it waits already
     */
    @Transactional
    public void sendAgain(long id, Person by) {
        Notice notice = notices.show(id, by);
        if (notice.status() == NoticeStatus.FAILED) {
            long first = first(notice);
            outbox.again(notice.recipient(), notice.letter());
            events.publishEvent(new LetterSettled(first));
        } else if (!outbox.again(id)) {
            throw Refused.wrongState("refused.notice.waits");
        }
        tell("notice.resent", notice, by);
    }

    /**
     * Leaves a letter that failed as it is, so that nobody has to look at it again.
     *
     * @throws Refused if the reader sees no such letter, or if it has not failed
     */
    @Transactional
    public void letGo(long id, Person by) {
        Notice notice = notices.show(id, by);
        if (notice.status() != NoticeStatus.FAILED) {
            throw Refused.wrongState("refused.notice.not-failed");
        }
        events.publishEvent(new LetterSettled(first(notice)));
        tell("notice.let-go", notice, by);
    }

    /** What an administrator may know of a letter that failed. */
    public Undelivery undelivered(long id) {
        Notice notice = notices.shownToAdministrators(id);
        Person to = people.find(notice.recipient()).orElseThrow();
        int matters = outbox.failed(notice.recipient(), notice.letter()).size();
        String address = addresses.of(id).orElseGet(() -> notice.address() == null ? to.email() : notice.address());
        return new Undelivery(
                notice.subject(),
                matters,
                to,
                address == null ? "" : address,
                notice.lastError() == null ? "" : notice.lastError());
    }

    private long first(Notice notice) {
        return outbox.failed(notice.recipient(), notice.letter()).get(0);
    }

    private void tell(String action, Notice notice, Person by) {
        events.publishEvent(
                Change.of(action, "notice/" + notice.id()).by(by.login()).field("recipient", null, notice.recipient()));
    }
}
