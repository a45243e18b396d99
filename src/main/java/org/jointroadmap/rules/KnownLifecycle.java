package org.jointroadmap.rules;

import java.util.Map;
import java.util.Set;

/**
 * What rules may name of one lifecycle.
 *
 * @param stages keys of its own stages, without the proposal and the end
 * @param gates ids of its gates
 * @param answers the names of its forms' fields and of what its steps decide
 */
public record KnownLifecycle(String key, Set<String> stages, Set<String> gates, Map<String, AnswerKind> answers) {
    public KnownLifecycle {
        stages = Set.copyOf(stages);
        gates = Set.copyOf(gates);
        answers = Map.copyOf(answers);
    }
}
