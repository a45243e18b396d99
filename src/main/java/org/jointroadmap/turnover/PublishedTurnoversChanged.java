package org.jointroadmap.turnover;

/** A published turnover was added or removed. */
public record PublishedTurnoversChanged() {}
