package org.jointroadmap.roadmap;

/** What a person may do to an item as it stands. */
public record ItemRights(boolean mayAmend, boolean mayClaim, boolean mayAnswer) {}
