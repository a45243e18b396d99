package org.jointroadmap.flag;

/**
 * A measure stands that did not before, or that nobody could carry out so far; published in the transaction of its evaluation.
 *
 * @param owner alpha-3 code of the side in charge of the subject
 */
public record MeasureBegun(Measure measure, String owner, Account account, String occasion) {}
