package org.jointroadmap.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Rung;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.rules.LiveRules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries standing flags up to whom the rules say they should have reached by now. */
@Component
class Ladder {
    private final Escalations escalations;
    private final EscalationFacts gathered;
    private final ApplicationEventPublisher events;

    Ladder(Escalations escalations, EscalationFacts gathered, ApplicationEventPublisher events) {
        this.escalations = escalations;
        this.gathered = gathered;
        this.events = events;
    }

    /**
     * Begins, carries on and ends the escalations of these subjects of one type.
     *
     * @param flags all that stand for them
     */
    void climb(
            String type, Collection<SubjectFacts> subjects, Collection<Flag> flags, LiveRules rules, String occasion) {
        if (subjects.isEmpty()) {
            return;
        }
        List<String> ids =
                subjects.stream().map(subject -> subject.subject().id()).toList();
        Map<String, List<Flag>> standing = flags.stream()
                .sorted(Comparator.comparing(Flag::severity).reversed())
                .collect(Collectors.groupingBy(flag -> flag.subject().id()));
        Map<String, Escalation> running = escalations.running(type, ids);
        Map<String, Level> wanted = wanted(subjects, standing, rules);
        for (SubjectFacts subject : subjects) {
            String id = subject.subject().id();
            List<Flag> reasons = standing.getOrDefault(id, List.of());
            Level rung = wanted.get(subject.subject().toString());
            adjust(subject, reasons, running.get(id), withinItsSide(subject.shared(), rung), occasion);
        }
    }

    /** Subject text to the highest rung that the rules conclude. */
    private Map<String, Level> wanted(
            Collection<SubjectFacts> subjects, Map<String, List<Flag>> standing, LiveRules rules) {
        List<Fact> facts = new ArrayList<>();
        for (SubjectFacts subject : subjects) {
            List<Flag> reasons = standing.getOrDefault(subject.subject().id(), List.of());
            if (!reasons.isEmpty()) {
                facts.add(gathered.of(subject.subject(), subject.owner(), reasons));
            }
        }
        Map<String, Level> wanted = new HashMap<>();
        if (!facts.isEmpty()) {
            for (Rung rung : rules.consequences(facts).rungs()) {
                wanted.merge(rung.subject(), rung.level(), (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        return wanted;
    }

    private void adjust(
            SubjectFacts subject,
            List<Flag> reasons,
            @Nullable Escalation running,
            @Nullable Level wanted,
            String occasion) {
        boolean escalate = wanted != null && wanted.compareTo(Level.COORDINATOR) >= 0;
        if (running == null && escalate) {
            Escalation begun = escalations.begin(
                    subject.subject(), Level.COORDINATOR, reasons.get(0).severity());
            events.publishEvent(new RungReached(begun, Level.COORDINATOR, subject.owner(), true, occasion));
            carryOn(subject, begun, wanted, occasion);
        } else if (running != null && !escalate) {
            escalations.end(running);
            events.publishEvent(new EscalationEnded(running, occasion));
        } else if (running != null) {
            escalations.lead(running, reasons.get(0).severity());
            carryOn(subject, running, wanted, occasion);
        }
    }

    /** The co-chairs are of both sides: what is one side's own ends below them until it is shared. */
    static @Nullable Level withinItsSide(boolean shared, @Nullable Level rung) {
        return rung == Level.COCHAIRS && !shared ? Level.DEPUTY : rung;
    }

    /** Rung by rung, so that nobody on the way is left out. */
    private void carryOn(SubjectFacts subject, Escalation escalation, @Nullable Level wanted, String occasion) {
        Escalation now = escalation;
        for (Level level : Level.values()) {
            if (wanted != null && level.compareTo(now.level()) > 0 && level.compareTo(wanted) <= 0) {
                now = escalations.climb(now, level);
                events.publishEvent(new RungReached(now, level, subject.owner(), false, occasion));
            }
        }
    }
}
