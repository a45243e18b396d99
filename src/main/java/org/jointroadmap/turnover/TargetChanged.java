package org.jointroadmap.turnover;

/** A target is another one; published in the transaction of the change. */
public record TargetChanged(long id) {}
