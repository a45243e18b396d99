package org.jointroadmap.project;

/** A suspended project goes on. */
public record ProjectResumed(ProjectId id) {}
