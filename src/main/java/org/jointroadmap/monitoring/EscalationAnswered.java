package org.jointroadmap.monitoring;

import org.jointroadmap.fact.Subject;

/** Somebody whom an escalation has reached answered its task; published in the transaction of the answer. */
record EscalationAnswered(Subject subject) {}
