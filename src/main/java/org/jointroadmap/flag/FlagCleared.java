package org.jointroadmap.flag;

/**
 * A flag no longer stands; published in the transaction that clears it.
 *
 * @param ruleVersion number of the rule version that no longer finds it so
 */
public record FlagCleared(Flag flag, int ruleVersion, String occasion) {}
