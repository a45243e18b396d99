package org.jointroadmap.party;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns at the start of people whose roles, given by an older version, do not go together, and has all follow that. */
@Component
class RoleWarnings {
    private static final Logger LOG = LoggerFactory.getLogger(RoleWarnings.class);

    private final People people;
    private final ApplicationEventPublisher events;

    RoleWarnings(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        for (Person person : people.all()) {
            if (!RoleRules.problems(person.roles(), person.side()).isEmpty()) {
                LOG.warn(
                        "{} has roles that do not go together: {}. An administrator has to change them under People.",
                        person.login(),
                        person.roles());
                events.publishEvent(new PersonChanged(person.login()));
            }
        }
    }
}
