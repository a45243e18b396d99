package org.jointroadmap.flag;

import java.time.Instant;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a rule calls for about a subject, for as long as it stands.
 *
 * @param part whom a reminder goes to, the key of the procedure, or "" for a point
 * @param ruleVersion number of the rule version that first called for it
 * @param done false while nobody could carry it out
 */
public record Measure(
        long id,
        Kind kind,
        String rule,
        Subject subject,
        String part,
        Words words,
        Instant since,
        @Nullable Instant endedAt,
        int ruleVersion,
        boolean done) {
    /** What is to be done. */
    public enum Kind {
        /** A letter in the rule's own words. */
        REMINDER,
        /** A procedure that starts. */
        START,
        /** A point of the next session's agenda. */
        POINT
    }

    String identity() {
        return CalledFor.identity(kind, rule, subject.toString(), part);
    }
}
