package org.jointroadmap.workflow.check;

import java.util.Set;

/**
 * A field of a form as gateways and other forms know it.
 *
 * @param type of its answer
 * @param shown whether it only shows what is known and is never taken
 * @param certain whether an answer is there once the form is given
 * @param options values of a choice, empty for anything else
 */
record Question(String key, Place place, Type type, boolean shown, boolean certain, Set<String> options) {
    private static final Set<String> YES_AND_NO = Set.of("yes", "no");

    /** What an answer is, whatever field takes it. */
    enum Type {
        TEXT,
        NUMBER,
        DATE,
        TIME,
        MOMENT,
        CHOICE,
        TICK,
        LIST
    }

    Question {
        options = Set.copyOf(options);
    }

    /** Whether it is answered by yes or no. */
    boolean isYesOrNo() {
        return type == Type.TICK || type == Type.CHOICE && options.equals(YES_AND_NO);
    }
}
