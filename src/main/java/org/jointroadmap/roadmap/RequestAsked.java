package org.jointroadmap.roadmap;

/**
 * A side asks for something about an item; published in the transaction of the change.
 *
 * @param item its id
 * @param side alpha-3 code of the side that asks
 * @param confirmed whether the head of that side asks, so that the other side's word is awaited at once
 */
public record RequestAsked(long request, String item, String side, boolean confirmed) {}
