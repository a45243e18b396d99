package org.jointroadmap.fact;

/** How many files people keep about a subject; the module that keeps them says it. */
public interface KeptFiles {
    /** @param side alpha-3 code of the side that may read them */
    int count(Subject subject, String side);
}
