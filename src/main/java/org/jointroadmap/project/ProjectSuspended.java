package org.jointroadmap.project;

/** A project was suspended. */
public record ProjectSuspended(ProjectId id) {}
