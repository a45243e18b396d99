package org.jointroadmap.workflow;

import java.util.Optional;

/** The model that a process runs on, and where it stands. */
public interface Diagrams {
    /** Empty if the engine knows no such process (any more). */
    Optional<Diagram> of(String processInstanceId);
}
