package org.jointroadmap.rules.tree;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jointroadmap.rules.tree.Insertion.Argument;
import org.jointroadmap.rules.tree.Insertion.Messages;
import org.jointroadmap.rules.tree.Insertion.Plain;

/** Moves a rule that was read from a made text to where its author wrote it. */
public final class Placed {
    private final UnaryOperator<Place> places;

    public Placed(UnaryOperator<Place> places) {
        this.places = places;
    }

    /** @param place of the rule itself */
    public Rule rule(Rule rule, Place place) {
        return new Rule(
                rule.name(),
                rule.names(),
                rule.owner(),
                rule.annotations(),
                rule.from(),
                rule.to(),
                place,
                rule.ways().stream()
                        .map(way -> way.stream().map(this::element).toList())
                        .toList(),
                rule.insertions().stream().map(this::insertion).toList());
    }

    private Element element(Element element) {
        if (element instanceof ForAll all) {
            return new ForAll(pattern(all.base()), all.asked().placed(places), all.text());
        }
        if (element instanceof Accumulation sum) {
            return new Accumulation(pattern(sum.source()), sum.totals(), parts(sum.parts()));
        }
        return pattern((FactPattern) element);
    }

    private FactPattern pattern(FactPattern pattern) {
        return new FactPattern(
                pattern.kind(),
                pattern.variable(),
                pattern.type(),
                pattern.bindings(),
                parts(pattern.parts()),
                places.apply(pattern.place()));
    }

    private List<Part> parts(List<Part> parts) {
        return parts.stream()
                .map(part -> new Part(part.text(), part.question().placed(places)))
                .toList();
    }

    private Insertion insertion(Insertion insertion) {
        return new Insertion(
                insertion.type(),
                insertion.subject(),
                insertion.arguments().stream().map(this::argument).toList(),
                places.apply(insertion.place()));
    }

    private Argument argument(Argument argument) {
        if (argument instanceof Plain plain) {
            return new Plain((Constant) plain.value().placed(places));
        }
        return new Messages(((Messages) argument)
                .texts().stream()
                        .map(text ->
                                text.stream().map(value -> value.placed(places)).toList())
                        .toList());
    }
}
