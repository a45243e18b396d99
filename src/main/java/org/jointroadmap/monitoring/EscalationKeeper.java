package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Rung;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.flag.Flag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins, carries on and ends the escalations of evaluated subjects as the rules of the ladder say. */
@Component
class EscalationKeeper {
    private final Escalations escalations;
    private final ApplicationEventPublisher events;

    EscalationKeeper(Escalations escalations, ApplicationEventPublisher events) {
        this.escalations = escalations;
        this.events = events;
    }

    /**
     * @param rungs that the rules concluded
     * @return those whose escalation has reached a further rung
     */
    List<Standing> climb(Collection<Standing> subjects, List<Rung> rungs, String occasion) {
        Map<String, Level> wanted = highest(rungs);
        return subjects.stream()
                .filter(subject -> climb(subject, wanted.get(subject.subject().toString()), occasion))
                .toList();
    }

    /** Subject text to the highest level concluded. */
    static Map<String, Level> highest(List<Rung> rungs) {
        Map<String, Level> wanted = new HashMap<>();
        rungs.forEach(rung -> wanted.merge(rung.subject(), rung.level(), (a, b) -> a.compareTo(b) > 0 ? a : b));
        return wanted;
    }

    private boolean climb(Standing subject, @Nullable Level wanted, String occasion) {
        Escalation now = subject.escalation();
        Level top = subject.flags().isEmpty() ? null : wanted;
        Ladder.Move move = Ladder.next(now == null ? null : now.level(), top, subject.shared());
        if (now != null && move.ends()) {
            escalations.end(now);
            events.publishEvent(new EscalationEnded(now, occasion));
        } else if (now != null) {
            escalations.lead(now, gravest(subject.flags()));
        }
        for (Level level : move.rungs()) {
            boolean begins = now == null;
            now = now == null
                    ? escalations.begin(subject.subject(), level, gravest(subject.flags()))
                    : escalations.climb(now, level);
            events.publishEvent(new RungReached(now, level, subject.owner(), begins, occasion));
        }
        return !move.rungs().isEmpty();
    }

    private static Severity gravest(List<Flag> flags) {
        return flags.get(0).severity();
    }
}
