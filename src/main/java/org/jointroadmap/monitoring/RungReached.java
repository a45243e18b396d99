package org.jointroadmap.monitoring;

import org.jointroadmap.fact.Level;

/**
 * An escalation has begun or gone up a rung; published in the transaction of the evaluation, once for each rung.
 *
 * @param owner alpha-3 code of the side that answers for the subject
 * @param begins true for the first rung of an escalation
 */
public record RungReached(Escalation escalation, Level level, String owner, boolean begins, String occasion) {}
