package org.jointroadmap.rules;

import java.util.List;
import org.jointroadmap.fact.Lack;
import org.jointroadmap.fact.Rung;

/** All that the rules concluded from some facts, in an order that depends on nothing but the conclusions. */
public record Conclusions(List<Concluded> findings, List<Lack> lacks, List<Rung> rungs) {
    public Conclusions {
        findings = List.copyOf(findings);
        lacks = List.copyOf(lacks);
        rungs = List.copyOf(rungs);
    }
}
