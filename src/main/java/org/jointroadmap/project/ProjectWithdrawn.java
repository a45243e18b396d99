package org.jointroadmap.project;

/** A project was withdrawn. */
public record ProjectWithdrawn(ProjectId id) {}
