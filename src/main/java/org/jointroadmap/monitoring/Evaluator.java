package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.flag.FlagKeeper;
import org.jointroadmap.flag.Found;
import org.jointroadmap.flag.Reconciliation;
import org.jointroadmap.rules.Conclusions;
import org.jointroadmap.rules.LiveRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Evaluates some subjects of one type: locks them, runs the rules, brings flags and escalations in line. */
@Component
class Evaluator {
    private final FlagKeeper keeper;
    private final Ladder ladder;

    Evaluator(FlagKeeper keeper, Ladder ladder) {
        this.keeper = keeper;
        this.ladder = ladder;
    }

    /** All in the caller's transaction; the locks make evaluations of one subject happen one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome evaluate(SubjectSource source, Collection<String> ids, LiveRules rules, String occasion) {
        List<SubjectFacts> subjects = source.lock(ids);
        List<Fact> facts =
                subjects.stream().flatMap(subject -> subject.facts().stream()).toList();
        Conclusions conclusions = rules.evaluate(facts);
        List<Found> found = conclusions.findings().stream()
                .map(concluded -> new Found(concluded.rule(), concluded.finding()))
                .toList();
        List<String> seen =
                subjects.stream().map(subject -> subject.subject().id()).toList();
        Reconciliation change = keeper.reconcile(source.type(), seen, found, rules.version(), occasion);
        ladder.climb(source.type(), subjects, rules, occasion);
        return new Outcome(
                subjects.size(),
                facts.size(),
                change.raised().size(),
                change.kept(),
                change.cleared().size());
    }
}
