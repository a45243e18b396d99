package org.jointroadmap.monitoring;

/** An evaluation of everything was written down and may begin once that is committed. */
record EvaluationRequested(long id) {}
