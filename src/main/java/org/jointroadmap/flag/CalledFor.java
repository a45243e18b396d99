package org.jointroadmap.flag;

import org.jointroadmap.fact.Words;

/** What a rule called for in an evaluation: of one kind, rule, subject and part it is one. */
public record CalledFor(Measure.Kind kind, String rule, String subject, String part, Words words) {
    public String identity() {
        return identity(kind, rule, subject, part);
    }

    static String identity(Measure.Kind kind, String rule, String subject, String part) {
        return String.join("\n", kind.name(), rule, subject, part);
    }
}
