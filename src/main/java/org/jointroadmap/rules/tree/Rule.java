package org.jointroadmap.rules.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Lack;
import org.jspecify.annotations.Nullable;

/**
 * One rule.
 *
 * @param names its own in each language that it has one in besides English, by the language's two letters
 * @param owner its {@code // Owner:} comment, empty if there is none
 * @param annotations kept as they stand
 * @param from the first day that it is in force, null if it always was
 * @param to the last day that it is in force, null if it ever is
 * @param ways each of which is enough: what must be so between when and then
 */
public record Rule(
        String name,
        Map<String, String> names,
        String owner,
        Map<String, String> annotations,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Place place,
        List<List<Element>> ways,
        List<Insertion> insertions) {
    public Rule {
        names = Map.copyOf(names);
        annotations = Map.copyOf(annotations);
        ways = ways.stream().map(List::copyOf).toList();
        insertions = List.copyOf(insertions);
    }

    public int line() {
        return place.line();
    }

    /** Its name in a language, else its English one. */
    public String name(String language) {
        return names.getOrDefault(language, name);
    }

    public Stream<Element> elements() {
        return ways.stream().flatMap(List::stream);
    }

    /** Whether it can conclude the same twice: it has several ways, or several facts can take one place. */
    public boolean mayRepeat() {
        return ways.size() > 1 || ways.get(0).size() > 1;
    }

    /** Whether it is in force on some days only. */
    public boolean hasTerm() {
        return from != null || to != null;
    }

    /** What it concludes from the domain's facts alone, or what once it is known what stands. */
    public List<Insertion> insertions(Pass pass) {
        return insertions.stream().filter(one -> pass == Pass.of(one.type())).toList();
    }

    /** The two passes of an evaluation. */
    public enum Pass {
        FINDINGS,
        CONSEQUENCES;

        public static Pass of(Class<?> conclusion) {
            return conclusion == Finding.class || conclusion == Lack.class ? FINDINGS : CONSEQUENCES;
        }
    }
}
