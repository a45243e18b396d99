package org.jointroadmap.rules.tree;

/** One thing that a rule asks for between when and then. */
public sealed interface Element permits FactPattern, ForAll, Accumulation {
    /** The kind of fact that is asked. */
    Class<?> type();

    Place place();
}
