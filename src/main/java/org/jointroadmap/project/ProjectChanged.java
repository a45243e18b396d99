package org.jointroadmap.project;

/** Something of a project changed; published in the transaction of the change. */
public record ProjectChanged(ProjectId id) {}
