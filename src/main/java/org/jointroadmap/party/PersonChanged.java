package org.jointroadmap.party;

/** A person was added or changed. */
public record PersonChanged(String login) {}
