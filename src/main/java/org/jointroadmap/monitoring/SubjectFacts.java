package org.jointroadmap.monitoring;

import java.util.List;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;

/**
 * What rules look at of one subject.
 *
 * @param owner alpha-3 code of the side that answers for it
 * @param facts none if it is finished, so that all its flags are cleared
 * @param shared false while it is its side's own, so that others neither count it nor hear of it
 */
record SubjectFacts(Subject subject, String owner, List<Fact> facts, boolean shared) {
    SubjectFacts(Subject subject, String owner, List<Fact> facts) {
        this(subject, owner, facts, true);
    }
}
