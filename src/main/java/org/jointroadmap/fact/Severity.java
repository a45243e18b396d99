package org.jointroadmap.fact;

/** How grave a finding is, in rising order. */
public enum Severity {
    INFO,
    WARNING,
    CRITICAL
}
