package org.jointroadmap.monitoring;

import java.util.List;
import org.jointroadmap.fact.Lack;

/** What rules of this version found lacking; nothing lets a project through. */
public record Gate(List<Lack> lacks, int ruleVersion) {
    public boolean isOpen() {
        return lacks.isEmpty();
    }
}
