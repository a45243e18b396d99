package org.jointroadmap.roadmap;

/** An item was added or changed; published in the transaction of the change. */
public record ItemChanged(String number) {}
