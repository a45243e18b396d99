package org.jointroadmap.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Rung;
import org.jointroadmap.fact.StandingEscalation;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.Words;
import org.jointroadmap.flag.Account;
import org.jointroadmap.flag.CalledFor;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Measure;
import org.jointroadmap.flag.MeasureKeeper;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.Consequences;
import org.jointroadmap.rules.LiveRules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Runs the rules once more when the flags are in line: escalations move, reminders, procedures and points begin or end. */
@Component
class SecondPass {
    private final StandingFacts standing;
    private final EscalationKeeper escalations;
    private final MeasureKeeper measures;
    private final Accounts accounts;
    private final Receipts receipts;
    private final ApplicationEventPublisher events;

    SecondPass(
            StandingFacts standing,
            EscalationKeeper escalations,
            MeasureKeeper measures,
            Accounts accounts,
            Receipts receipts,
            ApplicationEventPublisher events) {
        this.standing = standing;
        this.escalations = escalations;
        this.measures = measures;
        this.accounts = accounts;
        this.receipts = receipts;
        this.events = events;
    }

    /**
     * @param subjects of one type, locked
     * @param flags all that stand for them
     * @throws org.jointroadmap.flag.ManyChanges if more measures than {@code most} begin and end
     */
    void follow(
            String type, List<SubjectFacts> subjects, List<Flag> flags, LiveRules rules, String occasion, int most) {
        if (subjects.isEmpty()) {
            return;
        }
        List<Standing> all = standing.of(type, subjects, flags);
        Map<String, Standing> bySubject =
                all.stream().collect(Collectors.toMap(one -> one.subject().toString(), Function.identity()));
        List<Fact> facts = all.stream().flatMap(one -> one.facts().stream()).toList();
        Consequences follows = rules.consequences(facts);
        List<Standing> climbed = escalations.climb(all, follows.rungs(), occasion);
        climbed.forEach(one -> keep(one, follows.rungs(), rules));
        tellWhoStays(all, climbed, rules);
        Map<String, String> owners = new HashMap<>();
        all.forEach(one -> owners.put(one.subject().id(), one.owner()));
        List<CalledFor> calledFor = calledFor(follows).stream()
                .filter(one -> bySubject.containsKey(one.subject()))
                .toList();
        measures.reconcile(
                type,
                owners,
                calledFor,
                one -> account(
                        one,
                        follows,
                        bySubject.getOrDefault(one.subject(), all.get(0)).facts(),
                        rules),
                rules.version(),
                occasion,
                most);
    }

    private void tellWhoStays(List<Standing> all, List<Standing> climbed, LiveRules rules) {
        Set<Subject> moved = climbed.stream().map(Standing::subject).collect(Collectors.toSet());
        List<Subject> staying = all.stream()
                .filter(one -> one.escalation() != null)
                .map(Standing::subject)
                .filter(subject -> !moved.contains(subject))
                .toList();
        if (!staying.isEmpty()) {
            events.publishEvent(new EscalationsStay(staying, rules.version()));
        }
    }

    private Account account(CalledFor begun, Consequences follows, List<Fact> facts, LiveRules rules) {
        Receipts.Kind kind = Receipts.Kind.valueOf(begun.kind().name());
        String about = begun.subject() + " " + begun.rule() + " " + begun.part();
        List<Conclusion> concluded = Stream.of(follows.reminders(), follows.starts(), follows.points())
                .flatMap(List::stream)
                .filter(one -> one.rule().equals(begun.rule())
                        && one.conclusion().subject().equals(begun.subject()))
                .<Conclusion>map(Concluded::conclusion)
                .toList();
        receipts.keep(kind, about, begun.subject(), rules, List.of(begun.rule()), facts, concluded);
        return accounts.of(begun.rule(), facts, rules);
    }

    /** What carried an escalation on. */
    private void keep(Standing reached, List<Rung> rungs, LiveRules rules) {
        String subject = reached.subject().toString();
        receipts.keep(
                Receipts.Kind.RUNG,
                subject,
                subject,
                rules,
                rules.rulesAsking(StandingEscalation.class),
                reached.facts(),
                rungs.stream().filter(rung -> rung.subject().equals(subject)).toList());
    }

    /** In one list, by kind. */
    static List<CalledFor> calledFor(Consequences follows) {
        List<CalledFor> all = new ArrayList<>();
        follows.reminders()
                .forEach(one -> all.add(of(
                        Measure.Kind.REMINDER,
                        one,
                        one.conclusion().who().name(),
                        one.conclusion().words())));
        follows.starts()
                .forEach(one -> all.add(of(
                        Measure.Kind.START,
                        one,
                        one.conclusion().procedure(),
                        one.conclusion().words())));
        follows.points()
                .forEach(one ->
                        all.add(of(Measure.Kind.POINT, one, "", one.conclusion().words())));
        return all;
    }

    private static CalledFor of(Measure.Kind kind, Concluded<? extends Conclusion> one, String part, Words words) {
        return new CalledFor(kind, one.rule(), one.conclusion().subject(), part, words);
    }
}
