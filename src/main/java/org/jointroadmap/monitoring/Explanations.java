package org.jointroadmap.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.Rules;
import org.springframework.stereotype.Component;

/** Why a rule fires for a subject as it is now, or why not. */
@Component
public class Explanations {
    private final List<SubjectSource> sources;
    private final GatesInRules gates;
    private final StandingFacts standing;
    private final Rules rules;

    Explanations(List<SubjectSource> sources, GatesInRules gates, StandingFacts standing, Rules rules) {
        this.sources = sources;
        this.gates = gates;
        this.standing = standing;
        this.rules = rules;
    }

    /** As the reader may know it; empty if there is no such rule. */
    public Optional<Explanation> explain(String rule, Subject subject, Person reader) {
        return rules.live()
                .explain(rule, facts(rule, subject, reader))
                .map(why -> reader.has(Role.ADMINISTRATOR) ? why.withoutAnswers() : why);
    }

    private List<Fact> facts(String rule, Subject subject, Person reader) {
        List<Fact> facts = new ArrayList<>(gates.facts(rule, subject, reader));
        SubjectSource.of(subject.type(), sources)
                .look(subject.id())
                .ifPresent(found -> facts.addAll(standing.of(found).facts()));
        return facts;
    }
}
