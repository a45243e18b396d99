package org.jointroadmap.workflow;

import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;

/** The model that a process runs on, and where it stands. */
public interface Diagrams {
    /**
     * The nodes named in a language; empty if the engine knows no such process (any more). Of people's tasks only those
     * are marked that are the reader's own side's or whose answers the reader may read, and nothing else between a fork
     * and a join that still waits for somebody.
     */
    Optional<Diagram> of(String processInstanceId, Subject subject, Person reader, Locale language);
}
