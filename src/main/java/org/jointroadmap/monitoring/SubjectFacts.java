package org.jointroadmap.monitoring;

import java.util.List;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.FlagSubject;

/**
 * What rules look at of one subject.
 *
 * @param side alpha-3 code of the side whose it is
 * @param owner alpha-3 code of the side that answers for it now
 * @param facts none if it is finished, so that all its flags are cleared
 * @param shared false while it is its side's own, so that others neither count it nor hear of it
 */
record SubjectFacts(Subject subject, String side, String owner, List<Fact> facts, boolean shared) {
    SubjectFacts(Subject subject, String side, List<Fact> facts) {
        this(subject, side, side, facts, true);
    }

    /** The same subject with other facts. */
    SubjectFacts with(List<Fact> others) {
        return new SubjectFacts(subject, side, owner, others, shared);
    }

    /** What flags of it are marked with. */
    FlagSubject flagged() {
        return new FlagSubject(subject, side, shared);
    }
}
