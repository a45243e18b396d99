package org.jointroadmap.flag;

import java.util.Set;

/** What follows from flags: looked at before and after a change, it says what the change leads to. */
public interface FollowUp {
    /** What is counted. */
    enum Kind {
        /** Tasks of people, which begin and end. */
        TASK,
        /** Letters, which are written. */
        LETTER
    }

    Kind kind();

    /** Names of all that there are about subjects of these types, also of what the transaction has not committed. */
    Set<String> about(Set<String> types);
}
