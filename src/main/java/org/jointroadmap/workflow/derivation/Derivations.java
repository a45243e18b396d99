package org.jointroadmap.workflow.derivation;

import java.util.Collection;
import java.util.List;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.monitoring.EscalationsStay;
import org.jointroadmap.party.DayMoved;
import org.jointroadmap.workflow.EngineGroups;
import org.jointroadmap.workflow.derivation.Waiting.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has open tasks derived again when something changes from which they follow; in the transaction of the change. */
@Component
public class Derivations {
    private final WaitingTasks waiting;
    private final ApplicationEventPublisher events;

    Derivations(WaitingTasks waiting, ApplicationEventPublisher events) {
        this.waiting = waiting;
        this.events = events;
    }

    /** More tasks wait. */
    record Asked() {}

    @EventListener
    void moved(DayMoved moved) {
        ask(Kind.ALL, List.of(""), 0);
    }

    /** The next rung may be reached on another day than before. */
    @EventListener
    void looked(EscalationsStay stay) {
        List<String> subjects = stay.subjects().stream().map(Subject::toString).toList();
        ask(Kind.SUBJECT, subjects, stay.ruleVersion());
    }

    /** Somebody has come into these groups of the engine or out of them. */
    public void changed(Collection<String> groups) {
        ask(
                Kind.GROUP,
                groups.stream()
                        .filter(group -> !group.equals(EngineGroups.ADMINISTRATORS))
                        .toList(),
                0);
    }

    private void ask(Kind kind, List<String> whose, int ruleVersion) {
        if (!whose.isEmpty()) {
            waiting.add(kind, whose, ruleVersion);
            events.publishEvent(new Asked());
        }
    }
}
