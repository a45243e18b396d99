package org.jointroadmap.notice;

import java.util.List;
import org.jointroadmap.Days;
import org.jointroadmap.audit.HeadOfDay;
import org.jointroadmap.party.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the secretaries of both sides each day where the audit's chain ends, so that nobody can seal it anew unseen. */
@Component
class HeadNotices {
    private final PlainLetters letters;
    private final Recipients recipients;

    HeadNotices(PlainLetters letters, Recipients recipients) {
        this.letters = letters;
        this.recipients = recipients;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(HeadOfDay head) {
        for (Person secretary : recipients.secretaries()) {
            letters.write(
                    "audit-head-" + head.day(),
                    secretary,
                    "letter.audit.title",
                    List.of(Days.written(head.day(), secretary.locale())),
                    "letter.audit.text",
                    List.of(String.valueOf(head.position()), head.hash()),
                    "/notices");
        }
    }
}
