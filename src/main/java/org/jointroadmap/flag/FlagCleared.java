package org.jointroadmap.flag;

/** A flag no longer stands; published in the transaction that clears it. */
public record FlagCleared(Flag flag, String occasion) {}
