package org.jointroadmap.answer;

import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;

/** How far an answer reaches: the one place that decides who reads it. */
public enum Reach {
    /** Its side's own for ever: it was given about a draft, or what it waited for never came. */
    OWN,
    /** Its side's own until all whose answers belong together have given theirs. */
    SEALED,
    /** Both sides read it, and the joint offices. */
    SHARED;

    /** Whether a person reads an answer of this side that reaches so far. */
    public boolean isOpenTo(Person reader, String side) {
        return readsAnswers(reader) && isOpenTo(reader.side(), side);
    }

    /** Whether somebody who acts for a side, or for none, reads an answer of this side that reaches so far. */
    boolean isOpenTo(@Nullable String reader, String side) {
        return this == SHARED || side.equals(reader);
    }

    /** An administrator sees that things exist and what failed, never what people answered, whatever else they are. */
    public static boolean readsAnswers(Person reader) {
        return !reader.has(Role.ADMINISTRATOR);
    }
}
