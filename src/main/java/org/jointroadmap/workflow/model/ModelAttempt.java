package org.jointroadmap.workflow.model;

import java.time.Instant;
import java.util.List;
import org.jointroadmap.workflow.check.Fault;
import org.jointroadmap.workflow.check.Report.Untranslated;

/**
 * The last time that changed files were looked at.
 *
 * @param errors why nothing was published; empty if it was
 * @param warnings what their authors should know although it was published
 * @param untranslated phrases that people read in English
 */
public record ModelAttempt(
        Instant at, boolean ok, List<Fault> errors, List<Fault> warnings, List<Untranslated> untranslated) {
    public ModelAttempt {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        untranslated = List.copyOf(untranslated);
    }
}
