package org.jointroadmap.rules.language;

import java.util.List;

/**
 * What a rule asks of one kind of fact.
 *
 * @param binding the variable that holds the fact, empty if there is none
 */
public record FactPattern(Kind kind, String binding, Class<?> type, List<Part> parts) {
    /** Whether such a fact is needed, must be there without being used, or must not be there. */
    public enum Kind {
        FACT(""),
        EXISTS("exists "),
        NOT("not ");

        final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    public FactPattern {
        parts = List.copyOf(parts);
    }

    public List<Part> conditions() {
        return parts.stream().filter(Part::condition).toList();
    }
}
