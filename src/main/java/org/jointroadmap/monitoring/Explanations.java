package org.jointroadmap.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Rules;
import org.springframework.stereotype.Component;

/** Why a rule fires for a subject as it is now, or why not. */
@Component
public class Explanations {
    private final Gatherer gatherer;
    private final GatesInRules gates;
    private final Rules rules;

    Explanations(Gatherer gatherer, GatesInRules gates, Rules rules) {
        this.gatherer = gatherer;
        this.gates = gates;
        this.rules = rules;
    }

    /** As the reader may know it; empty if there is no such rule. */
    public Optional<Explanation> explain(String rule, Subject subject, Person reader) {
        LiveRules live = rules.live();
        return live.explain(rule, facts(rule, subject, live, reader))
                .map(why -> reader.has(Role.ADMINISTRATOR) ? why.withoutAnswers() : why);
    }

    private List<Fact> facts(String rule, Subject subject, LiveRules live, Person reader) {
        List<Fact> facts = new ArrayList<>(gates.facts(rule, subject, reader));
        gatherer.look(subject, live).ifPresent(found -> facts.addAll(found.facts()));
        return facts;
    }
}
