package org.jointroadmap.workflow;

import java.util.Set;

/** The name of the model {@code morning-evaluation}. */
public final class MorningEvaluationProcess {
    public static final String KEY = "morning-evaluation";

    static final Declaration DECLARATION = new Declaration(KEY, Set.of(), Set.of(), Set.of());

    private MorningEvaluationProcess() {}
}
