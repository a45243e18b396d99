package org.jointroadmap.roadmap;

/**
 * The joint secretariat corrected a due date at once; published in the transaction of the change.
 *
 * @param item its id
 */
public record ItemRedated(String item, String was, String is, String reason) {}
