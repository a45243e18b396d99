package org.jointroadmap.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.rules.tree.Accumulation;
import org.jointroadmap.rules.tree.Element;
import org.jointroadmap.rules.tree.FactPattern;
import org.jointroadmap.rules.tree.FactPattern.Kind;
import org.jointroadmap.rules.tree.ForAll;
import org.jointroadmap.rules.tree.Part;
import org.jointroadmap.rules.tree.Rule;
import org.jointroadmap.rules.tree.Sight;
import org.jointroadmap.rules.tree.Total;
import org.jspecify.annotations.Nullable;

/** Looks for facts that meet one way of a rule, as the engine does, and remembers how far it came where there are none. */
final class Search {
    private final Rule rule;
    private final List<Element> elements;
    private final List<? extends Fact> facts;
    private Match best;

    /**
     * How far the elements are met.
     *
     * @param taken a fact for each pattern that takes one, in the order of the elements
     * @param whole whether everything is met
     */
    record Match(List<Element> elements, List<? extends Fact> facts, List<Fact> taken, boolean whole) {}

    Search(Rule rule, List<Element> elements, List<? extends Fact> facts) {
        this.rule = rule;
        this.elements = elements;
        this.facts = facts;
        this.best = new Match(elements, facts, List.of(), false);
    }

    Match best() {
        search(0, Sight.nothing(), List.of());
        return best;
    }

    private boolean search(int at, Sight sight, List<Fact> taken) {
        if (taken.size() > best.taken().size()) {
            best = new Match(elements, facts, taken, false);
        }
        if (at == elements.size()) {
            return isWhole(sight, taken);
        }
        Element element = elements.get(at);
        if (element instanceof FactPattern pattern && pattern.kind() == Kind.FACT) {
            for (Fact fact : fitting(pattern, sight, facts, about(taken))) {
                List<Fact> more = new ArrayList<>(taken);
                more.add(fact);
                if (search(at + 1, pattern.bound(sight, fact), more)) {
                    return true;
                }
            }
            return false;
        }
        Sight counted = counted(element, sight, facts, about(taken));
        return holds(element, counted, facts, about(taken)) && search(at + 1, counted, taken);
    }

    /** Only what is concluded about the subject itself counts. */
    private boolean isWhole(Sight sight, List<Fact> taken) {
        String about = taken.get(0).about();
        boolean own = rule.insertions().isEmpty()
                || rule.insertions().stream()
                        .anyMatch(one -> one.subject().of(sight).toString().equals(about));
        if (own) {
            best = new Match(elements, facts, taken, true);
        }
        return own;
    }

    private static @Nullable String about(List<Fact> taken) {
        return taken.isEmpty() ? null : taken.get(0).about();
    }

    /** The facts of its kind about a subject, whether they fit or not. */
    static List<? extends Fact> ofType(Class<?> type, List<? extends Fact> facts, @Nullable String about) {
        return facts.stream()
                .filter(type::isInstance)
                .filter(fact -> about == null || fact.about().equals(about))
                .toList();
    }

    static List<? extends Fact> fitting(
            FactPattern pattern, Sight sight, List<? extends Fact> facts, @Nullable String about) {
        return ofType(pattern.type(), facts, about).stream()
                .filter(fact -> pattern.holds(pattern.bound(sight, fact)))
                .toList();
    }

    /** With what an accumulation counts. */
    static Sight counted(Element element, Sight sight, List<? extends Fact> facts, @Nullable String about) {
        Sight counted = sight;
        if (element instanceof Accumulation sum) {
            for (Total total : sum.totals()) {
                counted = counted.with(
                        total.variable(),
                        total.of(sum.source(), Sight.nothing(), fitting(sum.source(), sight, facts, about)));
            }
        }
        return counted;
    }

    /** Whether something holds that takes no fact; of an accumulation with what it counted. */
    static boolean holds(Element element, Sight sight, List<? extends Fact> facts, @Nullable String about) {
        if (element instanceof ForAll all) {
            return fitting(all.base(), sight, facts, about).stream()
                    .allMatch(fact -> all.asked().holds(all.base().bound(sight, fact)));
        }
        if (element instanceof Accumulation sum) {
            return sum.parts().stream().map(Part::question).allMatch(question -> question.holds(sight));
        }
        FactPattern pattern = (FactPattern) element;
        return fitting(pattern, sight, facts, about).isEmpty() == (pattern.kind() == Kind.NOT);
    }
}
