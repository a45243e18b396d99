package org.jointroadmap.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Known;
import org.jointroadmap.fact.WithAnswers;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.language.Call;
import org.jointroadmap.rules.language.Part;
import org.jspecify.annotations.Nullable;

/** Asks the conditions of one rule again, one after the other, of the facts of one subject. */
final class Explainer {
    private final CompiledRule rule;
    private final Collection<? extends Fact> facts;
    private final Bound bound = new Bound();
    private final List<Condition> conditions = new ArrayList<>();

    Explainer(CompiledRule rule, Collection<? extends Fact> facts) {
        this.rule = rule;
        this.facts = facts;
    }

    Explanation explain() {
        boolean fires = true;
        for (CompiledPattern pattern : rule.patterns()) {
            fires &= pattern.isNegative() ? isAbsent(pattern) : isThere(pattern);
        }
        return new Explanation(rule.source().name(), rule.file(), rule.source().line(), fires, conditions);
    }

    private boolean isThere(CompiledPattern pattern) {
        String type = pattern.source().type().getSimpleName();
        Fact nearest = nearest(pattern);
        if (nearest == null) {
            conditions.add(new Condition(type, "exists", Map.of(), Set.of(), false));
            pattern.source()
                    .conditions()
                    .forEach(p -> conditions.add(new Condition(type, p.text(), Map.of(), Set.of(), false)));
            return false;
        }
        bound.bind(pattern.pattern(), nearest);
        conditions.add(new Condition(type, "exists", Map.of(), Set.of(), true));
        for (LambdaConstraint constraint : pattern.constraints()) {
            var part = pattern.part(constraint);
            conditions.add(new Condition(
                    type,
                    part.text(),
                    bound.seen(part, constraint, nearest),
                    unknown(part, nearest),
                    bound.holds(constraint, nearest)));
        }
        return fits(pattern, nearest);
    }

    /** What the condition reads that says nothing: nobody knows it, or the answer was not given. */
    private static Set<String> unknown(Part part, Fact fact) {
        return Stream.concat(
                        part.components().stream().filter(name -> !Known.is(fact, name)),
                        part.calls().stream()
                                .filter(call -> call.seen((WithAnswers) fact).isEmpty())
                                .map(Call::text))
                .collect(Collectors.toSet());
    }

    private boolean isAbsent(CompiledPattern pattern) {
        List<? extends Fact> blocking =
                ofType(pattern).stream().filter(fact -> fits(pattern, fact)).toList();
        String text = "not ( "
                + String.join(
                        ", ",
                        pattern.source().conditions().stream()
                                .map(p -> p.text())
                                .toList()) + " )";
        String type = pattern.source().type().getSimpleName();
        Map<String, String> seen =
                blocking.isEmpty() ? Map.of() : Map.of(type, blocking.get(0).toString());
        conditions.add(new Condition(type, text, seen, Set.of(), blocking.isEmpty()));
        return blocking.isEmpty();
    }

    /** The fact that fits, or else the one that fails the fewest conditions; null if there is none of its kind. */
    private @Nullable Fact nearest(CompiledPattern pattern) {
        return ofType(pattern).stream()
                .min(Comparator.comparingLong(fact -> pattern.constraints().stream()
                        .filter(c -> !bound.holds(c, fact))
                        .count()))
                .orElse(null);
    }

    private List<? extends Fact> ofType(CompiledPattern pattern) {
        return facts.stream().filter(pattern.source().type()::isInstance).toList();
    }

    private boolean fits(CompiledPattern pattern, Fact fact) {
        return pattern.constraints().stream().allMatch(c -> bound.holds(c, fact));
    }
}
