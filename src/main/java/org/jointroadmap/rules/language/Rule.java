package org.jointroadmap.rules.language;

import java.util.List;

/**
 * One rule.
 *
 * @param owner its {@code // Owner:} comment, empty if there is none
 * @param nameRu its {@code // RU:} comment, its name if there is none
 * @param inserts the conclusions, each as a Java expression
 * @param names the names of models that it uses
 */
public record Rule(
        String name,
        String nameRu,
        String owner,
        int line,
        int column,
        List<FactPattern> patterns,
        List<String> inserts,
        List<Name> names) {
    public Rule {
        patterns = List.copyOf(patterns);
        inserts = List.copyOf(inserts);
        names = List.copyOf(names);
    }
}
