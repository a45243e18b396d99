package org.jointroadmap.rules.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.tree.Element;
import org.jointroadmap.rules.tree.Rule;

/** Asks the conditions of one rule again, one after the other, of the facts of one subject: what was understood, not the engine. */
final class Explainer {
    private final String file;
    private final Rule rule;
    private final List<? extends Fact> facts;

    Explainer(String file, Rule rule, Collection<? extends Fact> facts) {
        this.file = file;
        this.rule = rule;
        this.facts = List.copyOf(facts);
    }

    /** By the way of the rule that holds, or else by the one of which the fewest conditions fail. */
    Explanation explain() {
        List<List<Element>> ways = rule.ways();
        Told nearest = ways.stream()
                .map(way -> new Search(rule, Drl.inOrder(way), facts))
                .map(search -> new Told(search.best(), rule).tell())
                .min(Comparator.comparing((Told told) -> !told.fires()).thenComparing(Told::failing))
                .orElseThrow();
        List<Condition> conditions = nearest.conditions();
        return new Explanation(rule.name(), file, rule.line(), nearest.fires(), conditions);
    }
}
