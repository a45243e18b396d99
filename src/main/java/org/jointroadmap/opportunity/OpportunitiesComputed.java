package org.jointroadmap.opportunity;

/** New figures or another list of excluded partners changed opportunities; published in the transaction of the change. */
public record OpportunitiesComputed(int changed) {}
