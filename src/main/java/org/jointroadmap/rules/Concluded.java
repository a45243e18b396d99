package org.jointroadmap.rules;

import org.jointroadmap.fact.Finding;

/** A finding and the name of the rule that made it: together with the subject the identity of a flag. */
public record Concluded(String rule, Finding finding) {}
