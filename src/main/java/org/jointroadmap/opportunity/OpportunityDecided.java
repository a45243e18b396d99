package org.jointroadmap.opportunity;

/** Somebody decided about an opportunity: its process has nothing left to do. */
public record OpportunityDecided(OpportunityId id, Step step) {}
