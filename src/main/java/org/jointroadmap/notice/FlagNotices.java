package org.jointroadmap.notice;

import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.FlagCleared;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.flag.OccasionEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back what escalations tell once no flag is left that they tell of, and lets go what was held. */
@Component
class FlagNotices {
    private final Outbox outbox;
    private final Flags flags;

    FlagNotices(Outbox outbox, Flags flags) {
        this.outbox = outbox;
        this.flags = flags;
    }

    @EventListener
    void takeBack(FlagCleared cleared) {
        Subject subject = cleared.flag().subject();
        if (flags.standing(subject).stream().allMatch(flag -> flag.severity() == Severity.INFO)) {
            outbox.withdraw(subject);
        }
    }

    @EventListener
    void letGo(OccasionEnded ended) {
        outbox.release(ended.occasion());
    }
}
