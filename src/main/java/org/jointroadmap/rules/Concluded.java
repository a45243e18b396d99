package org.jointroadmap.rules;

import org.jointroadmap.fact.Conclusion;

/** A conclusion and the name of the rule that made it: together with the subject the identity of what follows from it. */
public record Concluded<C extends Conclusion>(String rule, C conclusion) {}
