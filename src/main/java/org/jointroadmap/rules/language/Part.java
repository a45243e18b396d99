package org.jointroadmap.rules.language;

import java.util.List;

/**
 * A condition on a fact, or a variable that takes one of its components.
 *
 * @param components the components of the fact that it reads
 */
public record Part(String text, boolean condition, List<String> components) {
    public Part {
        components = List.copyOf(components);
    }
}
