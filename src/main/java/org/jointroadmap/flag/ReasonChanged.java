package org.jointroadmap.flag;

import org.jointroadmap.fact.Subject;

/** A flag that goes on standing says something else than before; published in the transaction that finds it so. */
public record ReasonChanged(Subject subject) {}
