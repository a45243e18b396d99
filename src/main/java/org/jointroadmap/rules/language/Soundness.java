package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Lack;
import org.jointroadmap.fact.ProjectAtGate;
import org.jointroadmap.fact.Rung;
import org.jointroadmap.fact.StandingEscalation;
import org.jointroadmap.rules.tree.Element;
import org.jointroadmap.rules.tree.FactPattern;
import org.jointroadmap.rules.tree.FactPattern.Kind;
import org.jointroadmap.rules.tree.Insertion;
import org.jointroadmap.rules.tree.Insertion.Plain;
import org.jointroadmap.rules.tree.Place;
import org.jointroadmap.rules.tree.Rule;
import org.jointroadmap.rules.tree.Rule.Pass;

/** Refuses a rule that would be live and do nothing, or something else than it seems to. */
final class Soundness {
    private final Tokens tokens;
    private final Rule rule;

    Soundness(Tokens tokens, Rule rule) {
        this.tokens = tokens;
        this.rule = rule;
    }

    void check() {
        rule.ways().forEach(this::meet);
        rule.insertions().forEach(this::follows);
        differ();
        rule.ways().forEach(way -> new Possible(tokens).check(way));
    }

    /** Facts that are never looked at together, and facts that are missing wherever the others are. */
    private void meet(List<Element> way) {
        Set<Class<?>> there = new LinkedHashSet<>();
        for (Element element : way) {
            if (isThere(element)) {
                refuseUnlessBeside(element, there);
                there.add(element.type());
            }
        }
        way.stream().filter(element -> !isThere(element)).forEach(element -> refuseUnlessBeside(element, there));
    }

    private void refuseUnlessBeside(Element element, Set<Class<?>> there) {
        if (!Worlds.canBeBeside(element.type(), there)) {
            Class<?> other = there.stream()
                    .filter(one -> !Worlds.meet(Set.of(one, element.type())))
                    .findFirst()
                    .orElseGet(() -> there.iterator().next());
            throw refuse(
                    element.place(),
                    "never-meet",
                    element.type().getSimpleName(),
                    other.getSimpleName(),
                    Worlds.around(other));
        }
    }

    private static boolean isThere(Element element) {
        return element instanceof FactPattern pattern && pattern.kind() != Kind.NOT;
    }

    private void follows(Insertion insertion) {
        for (List<Element> way : rule.ways()) {
            if (Pass.of(insertion.type()) == Pass.FINDINGS) {
                way.stream()
                        .filter(element -> Worlds.isStanding(element.type()))
                        .findFirst()
                        .ifPresent(element -> {
                            throw refuse(
                                    element.place(),
                                    "stands-later",
                                    element.type().getSimpleName(),
                                    insertion.type().getSimpleName());
                        });
            }
            boolean lack = insertion.type() == Lack.class;
            boolean atGate = lack
                    ? asks(way, ProjectAtGate.class)
                    : way.stream().anyMatch(element -> element.type() == ProjectAtGate.class);
            if (atGate != lack) {
                throw refuse(insertion.place(), atGate ? "gate-lacks" : "lack-at-gate", name(insertion));
            }
            if (insertion.type() == Rung.class && !asks(way, StandingEscalation.class)) {
                throw refuse(insertion.place(), "rung-of-escalation");
            }
        }
    }

    private static boolean asks(List<Element> way, Class<?> fact) {
        return way.stream()
                .anyMatch(element ->
                        element instanceof FactPattern pattern && pattern.kind() != Kind.NOT && pattern.type() == fact);
    }

    /** Of one rule and subject one conclusion of a kind stands. */
    private void differ() {
        List<Insertion> seen = new ArrayList<>();
        for (Insertion insertion : rule.insertions()) {
            boolean other = seen.stream().anyMatch(one -> standsFor(one, insertion) && !sameWords(one, insertion));
            if (other && insertion.type() != Lack.class) {
                throw refuse(insertion.place(), "two-conclusions", name(insertion));
            }
            seen.add(insertion);
        }
    }

    private static boolean standsFor(Insertion one, Insertion other) {
        boolean grades = one.type() == Finding.class || one.type() == Rung.class;
        return one.type() == other.type() && (grades || plain(one).equals(plain(other)));
    }

    private static List<Object> plain(Insertion insertion) {
        return insertion.arguments().stream()
                .map(argument -> argument instanceof Plain plain ? plain.value().value() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean sameWords(Insertion one, Insertion other) {
        return plain(one).equals(plain(other))
                && one.arguments()
                        .toString()
                        .replaceAll("Place\\[[^]]*]", "")
                        .equals(other.arguments().toString().replaceAll("Place\\[[^]]*]", ""));
    }

    private static String name(Insertion insertion) {
        return insertion.type().getSimpleName();
    }

    private Refused refuse(Place place, String key, Object... values) {
        return tokens.refuseAt(place, key, values);
    }
}
