package org.jointroadmap.trade.figure;

/** A file waits to be read; published in the transaction that puts it into the queue. */
public record ImportQueued(long id) {}
