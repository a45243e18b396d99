package org.jointroadmap.web.people;

import org.jointroadmap.Refused;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;

/** Who may let people in, give them passwords and shut them out. */
final class Administrators {
    private Administrators() {}

    static void only(Person me) {
        if (!People.mayKeep(me)) {
            throw Refused.notYours("people.refused.not-yours");
        }
    }
}
