package org.jointroadmap.rules.language;

import java.util.List;

/**
 * A condition on a fact, or a variable that takes one of its components.
 *
 * @param text as its author wrote it
 * @param drl as the rule engine is told
 * @param components the components of the fact that it reads
 * @param calls what it asks of the fact's answers
 */
public record Part(String text, String drl, boolean condition, List<String> components, List<Call> calls) {
    public Part {
        components = List.copyOf(components);
        calls = List.copyOf(calls);
    }

    public Part(String text, boolean condition, List<String> components) {
        this(text, text, condition, components, List.of());
    }
}
