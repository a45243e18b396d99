package org.jointroadmap.project;

import java.time.Instant;

/** A step in a project's history. */
public record StageEntry(Stage stage, ProjectStatus status, String reason, Instant since) {}
