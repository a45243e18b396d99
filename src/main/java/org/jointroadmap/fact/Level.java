package org.jointroadmap.fact;

/** Whom an escalation can reach, in rising order. */
public enum Level {
    OWNER,
    COORDINATOR,
    HEAD,
    DEPUTY,
    COCHAIRS
}
