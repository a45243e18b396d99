package org.jointroadmap.rules;

import java.util.List;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Lack;

/**
 * What the first pass of the rules concluded from the domain's facts. Findings come in no order that means anything;
 * lacks, which people read as a list, in one that depends on nothing but themselves.
 */
public record Conclusions(List<Concluded<Finding>> findings, List<Lack> lacks) {
    public Conclusions {
        findings = List.copyOf(findings);
        lacks = List.copyOf(lacks);
    }
}
