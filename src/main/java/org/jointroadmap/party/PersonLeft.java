package org.jointroadmap.party;

/** Somebody left, and all that was theirs is the successor's. */
public record PersonLeft(Person person, Person successor, Person by) {}
