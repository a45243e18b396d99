package org.jointroadmap.roadmap;

/** The item of an id was added or changed; published in the transaction of the change. */
public record ItemChanged(String item) {}
