package org.jointroadmap.web.subject;

import org.jointroadmap.fact.Subject;
import org.jointroadmap.monitoring.ComingRungs;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** Whom it comes up to, and when, if nothing changes. */
@Component
class RungsPanel implements Panel {
    private final ComingRungs ladder;

    RungsPanel(ComingRungs ladder) {
        this.ladder = ladder;
    }

    @Override
    public String name() {
        return "rungs";
    }

    @Override
    public Object of(Subject subject, String side, Person reader) {
        return ladder.of(subject, side);
    }
}
