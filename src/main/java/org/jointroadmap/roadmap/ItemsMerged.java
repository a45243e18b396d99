package org.jointroadmap.roadmap;

/**
 * An item has become a part of another; published in the transaction of the change.
 *
 * @param item its id
 * @param into id of the one that goes on
 */
public record ItemsMerged(String item, String into) {}
