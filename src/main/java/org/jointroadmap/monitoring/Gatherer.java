package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.rules.LiveRules;
import org.springframework.stereotype.Component;

/** The one place where it is gathered what rules see of a subject, for an evaluation as for an explanation. */
@Component
class Gatherer {
    private final List<SubjectSource> sources;
    private final DayFacts days;

    Gatherer(List<SubjectSource> sources, DayFacts days) {
        this.sources = sources;
        this.days = days;
    }

    /** As it is now; empty if there is none. */
    Optional<SubjectFacts> look(Subject subject, LiveRules rules) {
        return SubjectSource.of(subject.type(), sources)
                .look(subject.id(), rules)
                .map(found -> days.beside(List.of(found), rules).get(0));
    }

    /** Locks these subjects of one type until the transaction ends; unknown ids are left out. */
    List<SubjectFacts> lock(String type, Collection<String> ids, LiveRules rules) {
        return lock(SubjectSource.of(type, sources), ids, rules);
    }

    /** Locks these subjects until the transaction ends; unknown ids are left out. */
    List<SubjectFacts> lock(SubjectSource source, Collection<String> ids, LiveRules rules) {
        return days.beside(source.lock(ids, rules), rules);
    }

    /** Those from the first to the last in the source's order, both included. */
    List<SubjectFacts> lock(SubjectSource source, String first, String last, LiveRules rules) {
        return days.beside(source.lock(first, last, rules), rules);
    }
}
