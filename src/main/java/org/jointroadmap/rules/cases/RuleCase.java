package org.jointroadmap.rules.cases;

import java.util.List;
import org.jointroadmap.fact.Fact;

/**
 * Facts of one case and what the rules must conclude from them.
 *
 * @param boundary true if it says where a threshold stands today: an author may move the threshold and publish, and is
 *     told about the case; only the build insists on it
 */
public record RuleCase(String name, int line, boolean boundary, List<Fact> given, List<Expected> expected) {
    public RuleCase {
        given = List.copyOf(given);
        expected = List.copyOf(expected);
    }
}
