package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.rules.LiveRules;

/** Where subjects of one type come from. */
interface SubjectSource {
    /** The type in {@link org.jointroadmap.fact.Subject}. */
    String type();

    /** How many there are that everybody may know of. */
    int count();

    /** The ids that come next in the source's order; "" asks for the first. */
    List<String> next(String after, int limit);

    /** The ids from the first to the last in the source's order, both included. */
    List<String> between(String first, String last);

    /** The facts that these rules ask for of one subject as it is now; empty if there is none. */
    Optional<SubjectFacts> look(String id, LiveRules rules);

    /** Locks these subjects until the transaction ends and gathers what these rules ask for; unknown ids are left out. */
    List<SubjectFacts> lock(Collection<String> ids, LiveRules rules);

    /** As {@link #lock(Collection, LiveRules)}, those from the first to the last in the source's order, both included. */
    default List<SubjectFacts> lock(String first, String last, LiveRules rules) {
        return lock(between(first, last), rules);
    }

    /** Whether everybody may know of a subject. */
    default boolean isShared(String id) {
        return true;
    }

    /** Whether new trade figures change what rules see of these subjects. */
    default boolean restsOnFigures() {
        return false;
    }

    /** The source of subjects of this type. */
    static SubjectSource of(String type, List<SubjectSource> sources) {
        return sources.stream()
                .filter(source -> source.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
