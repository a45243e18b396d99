package org.jointroadmap.flag;

/**
 * A flag stands that did not before; published in the transaction that raises it.
 *
 * @param occasion names what all is told together, such as evaluation-5
 */
public record FlagRaised(Flag flag, String occasion) {}
