package org.jointroadmap.roadmap;

/**
 * The head of a side stands by what the side asks for; published in the transaction of the change.
 *
 * @param item its id
 */
public record RequestConfirmed(long request, String item) {}
