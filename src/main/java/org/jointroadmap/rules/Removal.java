package org.jointroadmap.rules;

import java.util.List;

/**
 * Many rules that a save would remove, which waits until somebody agrees.
 *
 * @param hash of the files that are meant, so that nobody agrees to others
 * @param rules the names of those that would go
 */
public record Removal(String hash, List<String> rules) {
    public Removal {
        rules = List.copyOf(rules);
    }
}
