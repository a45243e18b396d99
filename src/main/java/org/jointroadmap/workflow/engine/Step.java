package org.jointroadmap.workflow.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * A machine's step where a process has come to it.
 *
 * @param node id of the step in its model
 * @param inStage whether it lies in a stage
 */
public record Step(String node, String name, Map<String, String> properties, boolean inStage) {
    public static Step of(DelegateExecution execution) {
        ActivityImpl node = ((ExecutionEntity) execution).getActivity();
        return new Step(
                node.getId(),
                node.getName() == null ? "" : node.getName(),
                NodeProperties.of(node),
                node.getFlowScope() instanceof ActivityImpl);
    }

    /** @throws IllegalStateException if its author did not write it, which the check of the model refuses */
    public String property(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(node + " has no property " + name));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }

    /** The words of a property that lists some, by comma. */
    public List<String> list(String name) {
        return find(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
