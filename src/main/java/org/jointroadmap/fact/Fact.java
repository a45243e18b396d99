package org.jointroadmap.fact;

/** What rules look at; each fact belongs to one subject, and rules join facts of one subject only. */
public sealed interface Fact
        permits OpenItem,
                ItemProject,
                RunningProject,
                ProjectAtGate,
                ImportOpportunity,
                OpenTarget,
                OrganisationLoad,
                RoadmapLoad,
                Today,
                NextSession,
                StandingFlag,
                StandingEscalation {
    /** Type and number in one text, such as {@code item/2.4} or {@code project/P-7}. */
    String subject();

    /** The subject whose facts it belongs to here: of a linked fact not its own. Rules join facts of one such subject only. */
    default String about() {
        return subject();
    }
}
