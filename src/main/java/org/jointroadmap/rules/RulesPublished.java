package org.jointroadmap.rules;

/** A version was stored; told in the transaction that stores it. */
public record RulesPublished(int version) {}
