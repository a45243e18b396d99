package org.jointroadmap.workflow.procedure;

import org.jointroadmap.fact.Subject;

/** What a kind of subject keeps of its procedures, beside the engine. */
interface ProcedureHook {
    /** The kind, as {@link Subject#type()}. */
    String type();

    /** A procedure begins; false if nothing is to begin as the subject is. */
    boolean begins(Subject subject, int ruleVersion);

    /** Its cause is gone before anybody did anything, and it ended. */
    void ended(Subject subject, int ruleVersion);
}
