package org.jointroadmap.project;

/** A project was proposed; its process starts in the same transaction. */
public record ProjectProposed(ProjectId id) {}
