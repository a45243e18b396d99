package org.jointroadmap.rules.tree;

import java.util.List;
import org.jointroadmap.fact.Fact;

/**
 * What a rule asks of one kind of fact.
 *
 * @param variable that holds the fact, "" if none does
 */
public record FactPattern(
        Kind kind, String variable, Class<?> type, List<Binding> bindings, List<Part> parts, Place place)
        implements Element {
    /** Whether such a fact is needed, must be there without being used, or must not be there. */
    public enum Kind {
        FACT(""),
        EXISTS("exists "),
        NOT("not ");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** With the space after it. */
        public String word() {
            return word;
        }
    }

    public FactPattern {
        bindings = List.copyOf(bindings);
        parts = List.copyOf(parts);
    }

    /** What the variables hold once this fact is taken. */
    public Sight bound(Sight sight, Fact fact) {
        Sight more = sight.at(fact);
        if (!variable.isEmpty()) {
            more = more.with(variable, fact);
        }
        for (Binding binding : bindings) {
            more = more.with(binding.variable(), binding.component().of(more));
        }
        return more;
    }

    /** @param sight with this pattern's own variables, as {@link #bound} gives it */
    public boolean holds(Sight sight) {
        return parts.stream().allMatch(part -> part.question().holds(sight));
    }
}
