package org.jointroadmap.monitoring;

/** No flag of the subject is left that rules would take up the ladder; published in the transaction of the evaluation. */
public record EscalationEnded(Escalation escalation, String occasion) {}
