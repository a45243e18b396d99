package org.jointroadmap.roadmap;

/**
 * A side says that it delivered an item; published in the transaction of the change.
 *
 * @param item its id
 * @param side alpha-3 code of the side that says so
 */
public record DeliveryClaimed(String item, String side) {}
