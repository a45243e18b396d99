package org.jointroadmap.web.subject;

import org.jointroadmap.fact.Subject;
import org.jointroadmap.monitoring.Silences;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** What rules would do about it but for what silences them. */
@Component
class SilencesPanel implements Panel {
    private final Silences silences;

    SilencesPanel(Silences silences) {
        this.silences = silences;
    }

    @Override
    public String name() {
        return "silences";
    }

    @Override
    public Object of(Subject subject, String side, Person reader) {
        return silences.of(subject);
    }
}
