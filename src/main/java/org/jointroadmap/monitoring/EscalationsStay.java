package org.jointroadmap.monitoring;

import java.util.List;
import org.jointroadmap.fact.Subject;

/**
 * The rules have looked at subjects whose escalation stays where it is; when its next rung is reached may be another day than
 * before. Published in the transaction of the evaluation.
 */
public record EscalationsStay(List<Subject> subjects, int ruleVersion) {}
