package org.jointroadmap.web.subject;

import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** What rules say of it, the gravest first. */
@Component
class FlagsPanel implements Panel {
    private final Flags flags;

    FlagsPanel(Flags flags) {
        this.flags = flags;
    }

    @Override
    public String name() {
        return "flags";
    }

    @Override
    public Object of(Subject subject, String side, Person reader) {
        return flags.standing(subject);
    }
}
