package org.jointroadmap.flag;

import org.jointroadmap.fact.Finding;

/** What a rule found in an evaluation. */
public record Found(String rule, Finding finding) {}
