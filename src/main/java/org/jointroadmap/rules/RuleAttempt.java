package org.jointroadmap.rules;

import java.time.Instant;
import java.util.List;

/**
 * The last time that changed files were looked at.
 *
 * @param errors why nothing was published; empty if it was
 * @param notes what its author should know although it was published
 */
public record RuleAttempt(Instant at, boolean ok, List<Mistake> errors, List<Mistake> notes) {
    public RuleAttempt {
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
    }
}
