package org.jointroadmap.dossier;

import java.time.Instant;
import org.jointroadmap.fact.Subject;

/** A subject that somebody follows. */
public record Followed(Subject subject, Instant since) {}
