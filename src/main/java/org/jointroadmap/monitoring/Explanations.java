package org.jointroadmap.monitoring;

import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.Rules;
import org.springframework.stereotype.Component;

/** Why a rule fires for a subject as it is now, or why not. */
@Component
public class Explanations {
    private final List<SubjectSource> sources;
    private final Rules rules;

    Explanations(List<SubjectSource> sources, Rules rules) {
        this.sources = sources;
        this.rules = rules;
    }

    /** Empty if there is no such rule. */
    public Optional<Explanation> explain(String rule, Subject subject) {
        return rules.live().explain(rule, facts(subject));
    }

    private List<Fact> facts(Subject subject) {
        return SubjectSource.of(subject.type(), sources)
                .look(subject.id())
                .map(SubjectFacts::facts)
                .orElse(List.of());
    }
}
