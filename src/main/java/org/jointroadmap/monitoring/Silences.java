package org.jointroadmap.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.ItemProject;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.RunningProject;
import org.jointroadmap.fact.StandingFlag;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.CalledFor;
import org.jointroadmap.rules.Consequences;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Rules;
import org.springframework.stereotype.Component;

/** Says what silences what: the live rules are asked once more without each flag and each suspended project. */
@Component
public class Silences {
    private final Gatherer gatherer;
    private final StandingFacts standing;
    private final Rules rules;

    Silences(Gatherer gatherer, StandingFacts standing, Rules rules) {
        this.gatherer = gatherer;
        this.standing = standing;
        this.rules = rules;
    }

    public List<Silence> of(Subject subject) {
        LiveRules live = rules.live();
        Optional<Standing> found = gatherer.look(subject, live).map(standing::of);
        List<Silence> silences = new ArrayList<>();
        found.ifPresent(now -> {
            Called called = called(now, now.facts(), live);
            for (Fact fact : now.facts()) {
                if (isSilencer(fact)) {
                    List<Fact> others = new ArrayList<>(now.facts());
                    others.remove(fact);
                    add(called, called(now, others, live), fact, silences);
                }
            }
        });
        return silences;
    }

    private static boolean isSilencer(Fact fact) {
        return fact instanceof StandingFlag
                || fact instanceof ItemProject project && project.suspended()
                || fact instanceof RunningProject own && own.suspended();
    }

    private static void add(Called now, Called without, Fact silencer, List<Silence> silences) {
        String flag = silencer instanceof StandingFlag standing ? standing.rule() : null;
        String project = silencer instanceof ItemProject of
                ? of.project()
                : silencer instanceof RunningProject own
                        ? Subject.of(own.subject()).id()
                        : null;
        if (without.level().compareTo(now.level()) > 0) {
            silences.add(new Silence(without.level(), null, flag, project));
        }
        without.measures().stream()
                .filter(measure ->
                        now.measures().stream().noneMatch(one -> one.identity().equals(measure.identity())))
                .forEach(measure -> silences.add(new Silence(null, measure, flag, project)));
    }

    private static Called called(Standing about, List<Fact> facts, LiveRules live) {
        Consequences follows = live.consequences(facts);
        String subject = about.subject().toString();
        Level top = Ladder.withinItsSide(
                about.shared(), EscalationKeeper.highest(follows.rungs()).get(subject));
        return new Called(
                top == null ? Level.OWNER : top,
                SecondPass.calledFor(follows).stream()
                        .filter(one -> one.subject().equals(subject))
                        .distinct()
                        .toList());
    }

    /** What rules conclude in the second pass. */
    private record Called(Level level, List<CalledFor> measures) {}
}
