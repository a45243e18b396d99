package org.jointroadmap.notice;

import java.util.List;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.FlagCleared;
import org.jointroadmap.flag.FlagRaised;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.flag.OccasionEnded;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.party.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds owners of what is only worth a reminder, and takes back what is no longer true. */
@Component
class FlagNotices {
    private final Outbox outbox;
    private final Recipients recipients;
    private final Contents contents;
    private final Flags flags;
    private final Subjects subjects;
    private final Titles titles;

    FlagNotices(
            Outbox outbox, Recipients recipients, Contents contents, Flags flags, Subjects subjects, Titles titles) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.contents = contents;
        this.flags = flags;
        this.subjects = subjects;
        this.titles = titles;
    }

    /** Graver flags are told by their escalation. */
    @EventListener
    void remind(FlagRaised raised) {
        Flag flag = raised.flag();
        Subject subject = flag.subject();
        if (flag.severity() != Severity.INFO || !isTold(flag)) {
            return;
        }
        for (Person owner : recipients.at(Level.OWNER, subject, subjects.side(subject))) {
            Content content = contents.about(subject, List.of(flag), null, owner.locale());
            outbox.write(
                    "flag-" + flag.id(),
                    owner,
                    titles.reminder(subject, content, owner.locale()),
                    subject,
                    "reminder",
                    contents.written(content),
                    raised.occasion());
        }
    }

    @EventListener
    void takeBack(FlagCleared cleared) {
        Subject subject = cleared.flag().subject();
        if (flags.standing(subject).stream().noneMatch(this::isTold)) {
            outbox.withdraw(subject);
        }
    }

    /** What is only worth knowing is not told of every kind of subject. */
    private boolean isTold(Flag flag) {
        return flag.severity() != Severity.INFO || subjects.kind(flag.subject()).isReminded();
    }

    @EventListener
    void letGo(OccasionEnded ended) {
        outbox.release(ended.occasion());
    }
}
