package org.jointroadmap.session;

/** Another session may be the next; published in the transaction of the change. */
public record SessionsChanged() {}
