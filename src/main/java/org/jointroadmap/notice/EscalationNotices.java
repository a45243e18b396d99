package org.jointroadmap.notice;

import java.util.List;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people of a rung that an escalation has reached them. */
@Component
public class EscalationNotices {
    private final Outbox outbox;
    private final Recipients recipients;
    private final Contents contents;
    private final Flags flags;
    private final Titles titles;

    EscalationNotices(Outbox outbox, Recipients recipients, Contents contents, Flags flags, Titles titles) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.contents = contents;
        this.flags = flags;
        this.titles = titles;
    }

    /**
     * Writes one notice to each person of the rung, in the caller's transaction.
     *
     * @param owner alpha-3 code of the side that answers for the subject
     * @param occasion names what goes out in one letter
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(long escalation, Subject subject, Level level, String owner, String occasion) {
        List<Flag> reasons = flags.standing(subject);
        boolean critical = reasons.stream().anyMatch(flag -> flag.severity() == Severity.CRITICAL);
        String event = "escalation-" + escalation + "-rung-" + level.ordinal();
        for (Person person : recipients.at(level, subject, owner)) {
            Content content = contents.about(subject, reasons, level, person.locale());
            String title = titles.escalation(subject, content, level, person.locale());
            outbox.write(
                    event,
                    person,
                    title,
                    subject,
                    "escalation",
                    contents.written(content),
                    new Occasion(occasion, null, !critical));
        }
    }
}
