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
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds owners of what is only worth a reminder, and takes back what is no longer true. */
@Component
class FlagNotices {
    private final Outbox outbox;
    private final Recipients recipients;
    private final Contents contents;
    private final Flags flags;
    private final RoadmapItems items;
    private final MessageSource texts;

    FlagNotices(
            Outbox outbox,
            Recipients recipients,
            Contents contents,
            Flags flags,
            RoadmapItems items,
            MessageSource texts) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.contents = contents;
        this.flags = flags;
        this.items = items;
        this.texts = texts;
    }

    /** Graver flags are told by their escalation. */
    @EventListener
    void remind(FlagRaised raised) {
        Flag flag = raised.flag();
        Subject subject = flag.subject();
        if (flag.severity() != Severity.INFO || !subject.isItem()) {
            return;
        }
        RoadmapItem item = items.find(subject.id()).orElseThrow();
        for (Person owner : recipients.at(Level.OWNER, subject, item.leadSide())) {
            Content content = contents.about(subject, List.of(flag), null, owner.locale());
            Object[] words = {subject.id(), item.title(), content.workingDaysLeft()};
            String title = texts.getMessage("letter.title.reminder", words, owner.locale());
            outbox.write(
                    "flag-" + flag.id(),
                    owner,
                    title,
                    subject,
                    "reminder",
                    contents.written(content),
                    raised.occasion());
        }
    }

    @EventListener
    void takeBack(FlagCleared cleared) {
        if (flags.standing(cleared.flag().subject()).isEmpty()) {
            outbox.withdraw(cleared.flag().subject());
        }
    }

    @EventListener
    void letGo(OccasionEnded ended) {
        outbox.release(ended.occasion());
    }
}
