package org.jointroadmap.rules;

/**
 * A name of a model that a rule uses.
 *
 * @param line from 1
 * @param column from 1
 */
public record NamedInRule(Kind kind, String name, String rule, String file, int line, int column) {
    /** What a rule can name of a model. */
    public enum Kind {
        LIFECYCLE,
        STAGE,
        GATE,
        PROCEDURE,
        ANSWER
    }
}
