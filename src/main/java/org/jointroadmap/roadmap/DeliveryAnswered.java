package org.jointroadmap.roadmap;

/**
 * The other side has accepted a delivery or said what is missing; published in the transaction of the change.
 *
 * @param item its id
 * @param side alpha-3 code of the side that had claimed it
 * @param share percent of the item that it was about; 100 once all of it is accepted
 * @param remark "" if nothing was said
 */
public record DeliveryAnswered(String item, String side, boolean accepted, int share, String remark) {}
