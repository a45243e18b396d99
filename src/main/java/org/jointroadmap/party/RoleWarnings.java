package org.jointroadmap.party;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns at the start of people to whom an older version gave roles that do not go together. */
@Component
class RoleWarnings {
    private static final Logger LOG = LoggerFactory.getLogger(RoleWarnings.class);

    private final People people;

    RoleWarnings(People people) {
        this.people = people;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        for (Person person : people.all()) {
            if (!RoleRules.problems(person.roles(), person.side()).isEmpty()) {
                LOG.warn(
                        "{} has roles that do not go together: {}. An administrator has to change them under People.",
                        person.login(),
                        person.roles());
            }
        }
    }
}
