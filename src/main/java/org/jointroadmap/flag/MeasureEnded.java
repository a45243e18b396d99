package org.jointroadmap.flag;

/**
 * The cause of a measure is gone; published in the transaction that finds it so.
 *
 * @param ruleVersion number of the rule version that no longer calls for it
 */
public record MeasureEnded(Measure measure, int ruleVersion, String occasion) {}
