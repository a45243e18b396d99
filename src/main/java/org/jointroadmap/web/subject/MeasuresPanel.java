package org.jointroadmap.web.subject;

import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Measures;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** What rules call for about it: reminders, procedures, points of the agenda. */
@Component
class MeasuresPanel implements Panel {
    private final Measures measures;

    MeasuresPanel(Measures measures) {
        this.measures = measures;
    }

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public Object of(Subject subject, String side, Person reader) {
        return measures.standing(subject);
    }
}
