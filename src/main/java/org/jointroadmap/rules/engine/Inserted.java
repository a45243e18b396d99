package org.jointroadmap.rules.engine;

import org.jointroadmap.fact.Conclusion;

/** A conclusion and the rule that inserted it. */
public record Inserted(String rule, Conclusion conclusion) {}
