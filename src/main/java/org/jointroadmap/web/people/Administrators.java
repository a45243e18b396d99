package org.jointroadmap.web.people;

import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;

/** Who may let people in, give them passwords and shut them out. */
final class Administrators {
    private Administrators() {}

    static void only(Person me) {
        if (!me.has(Role.ADMINISTRATOR)) {
            throw Refused.notYours("people.refused.not-yours");
        }
    }
}
