package org.jointroadmap.trade.figure;

/**
 * A file was read and waits, or other figures took effect while it waited: who listens writes down what it would change.
 * Published outside of a transaction.
 */
public record ImportRead(long id) {}
