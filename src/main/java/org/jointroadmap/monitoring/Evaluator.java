package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.FlagKeeper;
import org.jointroadmap.flag.FlagMarks;
import org.jointroadmap.flag.FlagSubject;
import org.jointroadmap.flag.Found;
import org.jointroadmap.flag.Reconciliation;
import org.jointroadmap.rules.Conclusions;
import org.jointroadmap.rules.LiveRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Evaluates some subjects of one type: locks them, runs the rules, brings flags in line, and what follows from them. */
@Component
class Evaluator {
    /** So many subjects whatever changes of them. */
    static final int PART = 200;

    private final Gatherer gatherer;
    private final FlagKeeper keeper;
    private final FlagMarks marks;
    private final SecondPass secondPass;
    private final Receipts receipts;

    Evaluator(Gatherer gatherer, FlagKeeper keeper, FlagMarks marks, SecondPass secondPass, Receipts receipts) {
        this.gatherer = gatherer;
        this.keeper = keeper;
        this.marks = marks;
        this.secondPass = secondPass;
        this.receipts = receipts;
    }

    /** All in the caller's transaction; the locks make evaluations of one subject happen one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome evaluate(SubjectSource source, Collection<String> ids, LiveRules rules, String occasion) {
        return evaluate(source, gatherer.lock(source, ids, rules), rules, occasion, Integer.MAX_VALUE);
    }

    /**
     * Those from the first to the last in the source's order, both included.
     *
     * @throws org.jointroadmap.flag.ManyChanges if they are more than {@value #PART} and more than so many flags change
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome evaluate(SubjectSource source, String first, String last, LiveRules rules, String occasion) {
        List<SubjectFacts> subjects = gatherer.lock(source, first, last, rules);
        return evaluate(source, subjects, rules, occasion, subjects.size() > PART ? PART : Integer.MAX_VALUE);
    }

    /** As {@link #evaluate}, of subjects that have changed, so that their flags may concern others than before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void evaluateChanged(SubjectSource source, Collection<String> ids, LiveRules rules, String occasion) {
        List<SubjectFacts> subjects = gatherer.lock(source, ids, rules);
        marks.keep(source.type(), flagged(subjects));
        evaluate(source, subjects, rules, occasion, Integer.MAX_VALUE);
    }

    private Outcome evaluate(
            SubjectSource source, List<SubjectFacts> subjects, LiveRules rules, String occasion, int mostChanges) {
        List<Fact> facts =
                subjects.stream().flatMap(subject -> subject.facts().stream()).toList();
        Set<String> evaluated =
                subjects.stream().map(subject -> subject.subject().toString()).collect(Collectors.toSet());
        Conclusions conclusions = rules.evaluate(facts);
        List<Found> found = conclusions.findings().stream()
                .filter(concluded -> evaluated.contains(concluded.conclusion().subject()))
                .map(concluded -> new Found(concluded.rule(), concluded.conclusion()))
                .toList();
        Reconciliation change =
                keeper.reconcile(source.type(), flagged(subjects), found, rules.version(), occasion, mostChanges);
        change.raised().forEach(flag -> keep(flag, rules, facts));
        secondPass.follow(source.type(), subjects, change.standing(), rules, occasion, mostChanges);
        return outcome(subjects, change);
    }

    private void keep(Flag flag, LiveRules rules, List<Fact> facts) {
        String subject = flag.subject().toString();
        receipts.keep(
                Receipts.Kind.FLAG,
                String.valueOf(flag.id()),
                subject,
                rules,
                List.of(flag.rule()),
                facts,
                List.of(new Finding(subject, flag.severity(), flag.reason())));
    }

    private static List<FlagSubject> flagged(List<SubjectFacts> subjects) {
        return subjects.stream().map(SubjectFacts::flagged).toList();
    }

    /** Counts what everybody may know of: figures with the drafts in them would tell each side how many the other has. */
    private static Outcome outcome(List<SubjectFacts> subjects, Reconciliation change) {
        List<SubjectFacts> shared =
                subjects.stream().filter(SubjectFacts::shared).toList();
        Set<Subject> counted = shared.stream().map(SubjectFacts::subject).collect(Collectors.toSet());
        return new Outcome(
                shared.size(),
                shared.stream().mapToInt(subject -> subject.facts().size()).sum(),
                count(change.raised(), counted),
                count(change.kept(), counted),
                count(change.cleared(), counted));
    }

    private static int count(List<Flag> flags, Set<Subject> counted) {
        return (int)
                flags.stream().filter(flag -> counted.contains(flag.subject())).count();
    }
}
