package org.jointroadmap.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** Brings what waits of some events in line with the people whom they concern now. */
@Component
class Newcomers {
    private final Outbox outbox;

    Newcomers(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Takes back what waits for anybody else, and lets go after all what was taken back from one of these.
     *
     * @return the logins of those who need not be told any more, by event
     */
    Map<String, Set<String>> settle(Collection<String> events, List<Person> now, Occasion occasion) {
        List<String> logins = now.stream().map(Person::login).toList();
        outbox.withdrawFromOthers(events, logins);
        outbox.giveBack(events, logins, occasion);
        return outbox.told(events);
    }
}
