package org.jointroadmap.fact;

/** Whom a reminder goes to, of the side in charge of the subject. */
public enum Who {
    OWNER,
    COORDINATOR,
    HEAD,
    DEPUTY,
    COCHAIRS,
    SECRETARIAT
}
