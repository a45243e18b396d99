package org.jointroadmap.workflow.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** What somebody submits, from when it was checked until it is on record: with the task, and never in the engine's tables. */
final class GivenAnswers {
    private static final String NAME = "jointRoadmapAnswers";

    private GivenAnswers() {}

    static void keep(VariableScope task, Map<String, @Nullable Object> answers) {
        task.setVariableLocal(NAME, Variables.untypedValue(new LinkedHashMap<>(answers), true));
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> of(VariableScope task) {
        Object kept = task.getVariableLocal(NAME);
        return kept == null ? Map.of() : (Map<String, @Nullable Object>) kept;
    }
}
