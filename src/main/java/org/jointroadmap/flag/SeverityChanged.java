package org.jointroadmap.flag;

import org.jointroadmap.fact.Subject;

/** A flag that goes on standing is of another gravity; published in the transaction that finds it so. */
public record SeverityChanged(Subject subject) {}
