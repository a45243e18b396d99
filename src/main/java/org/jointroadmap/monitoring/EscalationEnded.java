package org.jointroadmap.monitoring;

/** The last flag of the subject has cleared; published in the transaction of the evaluation. */
public record EscalationEnded(Escalation escalation, String occasion) {}
