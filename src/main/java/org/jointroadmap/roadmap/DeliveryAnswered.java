package org.jointroadmap.roadmap;

/**
 * The other side has accepted a delivery or said what is missing; published in the transaction of the change.
 *
 * @param side alpha-3 code of the side that had claimed it
 * @param remark "" if nothing was said
 */
public record DeliveryAnswered(String number, String side, boolean accepted, String remark) {}
