package org.jointroadmap.fact;

/** What rules look at; each fact belongs to one subject, and rules join facts of one subject only. */
public sealed interface Fact
        permits OpenItem, RunningProject, ProjectAtGate, ImportOpportunity, OpenTarget, StandingEscalation {
    /** Type and number in one text, such as {@code item/2.4} or {@code project/P-7}. */
    String subject();
}
