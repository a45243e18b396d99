package org.jointroadmap.roadmap;

/**
 * A request was accepted or refused; published in the transaction of the change.
 *
 * @param item its id
 * @param side alpha-3 code of the side that had asked
 * @param kind of {@link Wish}
 * @param remark "" if nothing was said
 */
public record RequestAnswered(long request, String item, String side, String kind, boolean accepted, String remark) {}
