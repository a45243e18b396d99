package org.jointroadmap.rules.engine;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Lack;
import org.jointroadmap.fact.Rung;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.Conclusions;

/** Sorts what rules inserted by kind and by an order that depends on nothing but itself. */
final class Results {
    private static final Comparator<Concluded> BY_SUBJECT = comparing(
                    (Concluded c) -> c.finding().subject())
            .thenComparing(Concluded::rule)
            .thenComparing(c -> c.finding().toString());

    private Results() {}

    static Conclusions of(List<Inserted> inserted) {
        return new Conclusions(
                inserted.stream()
                        .filter(i -> i.conclusion() instanceof Finding)
                        .map(i -> new Concluded(i.rule(), (Finding) i.conclusion()))
                        .sorted(BY_SUBJECT)
                        .toList(),
                all(inserted, Lack.class).sorted(comparing(Lack::toString)).toList(),
                all(inserted, Rung.class).sorted(comparing(Rung::toString)).toList());
    }

    private static <T> Stream<T> all(List<Inserted> inserted, Class<T> type) {
        return inserted.stream()
                .map(Inserted::conclusion)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
