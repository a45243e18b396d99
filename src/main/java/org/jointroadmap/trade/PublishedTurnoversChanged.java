package org.jointroadmap.trade;

/** A published turnover was added or removed. */
public record PublishedTurnoversChanged() {}
