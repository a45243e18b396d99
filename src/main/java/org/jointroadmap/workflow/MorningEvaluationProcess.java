package org.jointroadmap.workflow;

import java.util.Set;

/** The name of the model {@code morning-evaluation}. */
public final class MorningEvaluationProcess {
    public static final String KEY = "morning-evaluation";


    private MorningEvaluationProcess() {}
}
