package org.jointroadmap.notice;

import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Subject;

/**
 * How far an escalation has come.
 *
 * @param owner alpha-3 code of the side that answers for the subject
 */
public record Rung(long escalation, Subject subject, Level level, String owner) {
    /** Names what its letters tell. */
    String event() {
        return "escalation-" + escalation + "-rung-" + level.ordinal();
    }
}
