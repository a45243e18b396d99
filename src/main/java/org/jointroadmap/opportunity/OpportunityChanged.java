package org.jointroadmap.opportunity;

/** People did something about an opportunity; published in the transaction of the change. */
public record OpportunityChanged(OpportunityId id) {}
