package org.jointroadmap.workflow;

import java.util.Locale;
import java.util.Optional;

/** The model that a process runs on, and where it stands. */
public interface Diagrams {
    /** The nodes named in the reader's language; empty if the engine knows no such process (any more). */
    Optional<Diagram> of(String processInstanceId, Locale reader);
}
