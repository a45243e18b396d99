package org.jointroadmap.monitoring;

import java.util.List;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;

/**
 * What rules look at of one subject.
 *
 * @param owner alpha-3 code of the side that answers for it
 * @param facts none if it is finished, so that all its flags are cleared
 */
record SubjectFacts(Subject subject, String owner, List<Fact> facts) {}
