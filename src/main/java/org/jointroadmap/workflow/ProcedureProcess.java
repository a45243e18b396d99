package org.jointroadmap.workflow;

/** What all processes share that rules start. */
public final class ProcedureProcess {
    /** The evaluation that starts it, while it starts: what comes up at once is told in the day's letter. */
    public static final Variable<String> OCCASION = Variable.text("startedOn");

    private ProcedureProcess() {}
}
