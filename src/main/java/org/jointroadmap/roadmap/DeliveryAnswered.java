package org.jointroadmap.roadmap;

/**
 * The other side has accepted a delivery or said what is missing; published in the transaction of the change.
 *
 * @param item its id
 * @param side alpha-3 code of the side that had claimed it
 * @param remark "" if nothing was said
 */
public record DeliveryAnswered(String item, String side, boolean accepted, String remark) {}
