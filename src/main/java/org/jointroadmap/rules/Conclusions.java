package org.jointroadmap.rules;

import java.util.List;
import org.jointroadmap.fact.Lack;
import org.jointroadmap.fact.Rung;

/**
 * All that the rules concluded from some facts. Findings come in no order that means anything; lacks and rungs, which
 * people read as lists, in one that depends on nothing but themselves.
 */
public record Conclusions(List<Concluded> findings, List<Lack> lacks, List<Rung> rungs) {
    public Conclusions {
        findings = List.copyOf(findings);
        lacks = List.copyOf(lacks);
        rungs = List.copyOf(rungs);
    }
}
