package org.jointroadmap.monitoring;

/** What an evaluation of some subjects saw and changed. */
record Outcome(int subjects, int facts, int raised, int kept, int cleared) {}
