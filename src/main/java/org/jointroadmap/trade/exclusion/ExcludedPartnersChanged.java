package org.jointroadmap.trade.exclusion;

/** A party's list of excluded partners is another one; published in the transaction of the change. */
public record ExcludedPartnersChanged(String party) {}
