package org.jointroadmap.rules.tree;

import java.util.List;

/**
 * What is counted over all facts of a kind, and what is asked of it.
 *
 * @param source which facts are meant
 * @param parts what is asked of the totals; none if they are only said
 */
public record Accumulation(FactPattern source, List<Total> totals, List<Part> parts) implements Element {
    public Accumulation {
        totals = List.copyOf(totals);
        parts = List.copyOf(parts);
    }

    @Override
    public Class<?> type() {
        return source.type();
    }

    @Override
    public Place place() {
        return source.place();
    }
}
