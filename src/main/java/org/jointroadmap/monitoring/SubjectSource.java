package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;

/** Where subjects of one type come from. */
interface SubjectSource {
    /** The type in {@link org.jointroadmap.fact.Subject}. */
    String type();

    int count();

    /** The ids that come next in the source's order; "" asks for the first. */
    List<String> next(String after, int limit);

    /** The ids from the first to the last in the source's order, both included. */
    List<String> between(String first, String last);

    /** Locks these subjects until the transaction ends and gathers their facts; unknown ids are left out. */
    List<SubjectFacts> lock(Collection<String> ids);
}
