package org.jointroadmap.party;

import java.util.Locale;

/**
 * Something was done to a person that they and the secretaries of both sides are told of.
 *
 * @param before the person as they were; as they are if they were let in
 * @param version numbers the changes of this person
 */
public record PersonTold(Kind kind, Person before, Person person, Person by, int version) {
    /** What was done. */
    public enum Kind {
        ADMITTED,
        ROLES,
        SIDE,
        NAME,
        ADDRESS,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        PASSWORD_CHOSEN,
        CLOSED,
        REOPENED;

        /** How it is written in the keys of texts: lower case with hyphens. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
