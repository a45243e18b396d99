package org.jointroadmap.flag;

import org.jointroadmap.fact.Finding;

/** What a rule found in an evaluation. */
public record Found(String rule, Finding finding) {
    /** A rule has one flag of a subject. */
    String identity() {
        return identity(rule, finding.subject());
    }

    static String identity(String rule, String subject) {
        return rule + "\n" + subject;
    }
}
