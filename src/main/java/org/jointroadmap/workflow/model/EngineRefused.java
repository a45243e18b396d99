package org.jointroadmap.workflow.model;

import java.util.List;
import org.jointroadmap.workflow.check.Fault;

/** The engine does not take a model that the check let through. */
final class EngineRefused extends RuntimeException {
    private final transient List<Fault> faults;

    EngineRefused(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
