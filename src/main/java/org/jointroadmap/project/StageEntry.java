package org.jointroadmap.project;

import java.time.Instant;
import org.jointroadmap.answer.Reach;
import org.jointroadmap.party.Person;

/** A step in a project's history. */
public record StageEntry(Stage stage, ProjectStatus status, String reason, Instant since) {
    /** As a reader may see it: what a project was returned with, people answered. */
    StageEntry seenBy(Person reader) {
        return status == ProjectStatus.RETURNED && !Reach.readsAnswers(reader)
                ? new StageEntry(stage, status, "", since)
                : this;
    }
}
