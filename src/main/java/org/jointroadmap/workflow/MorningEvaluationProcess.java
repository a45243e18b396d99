package org.jointroadmap.workflow;

/** The name of the model {@code morning-evaluation}. */
public final class MorningEvaluationProcess {
    public static final String KEY = "morning-evaluation";

    private MorningEvaluationProcess() {}
}
