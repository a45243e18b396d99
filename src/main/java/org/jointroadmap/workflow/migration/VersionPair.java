package org.jointroadmap.workflow.migration;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.jointroadmap.workflow.engine.ParallelTasks;
import org.jspecify.annotations.Nullable;

/** From one version to another: what moves to what, and what stands in the way of an instance. */
record VersionPair(ProcessDefinitionEntity from, ProcessDefinitionEntity to, MigrationPlan plan) {
    /** @param positions ids of the nodes at which an instance waits, the parts around them included */
    Optional<Obstacle> obstacle(Set<String> positions) {
        Set<String> mapped = plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        return positions.stream()
                .sorted()
                .flatMap(node -> obstacle(node, mapped).stream())
                .findFirst();
    }

    private Optional<Obstacle> obstacle(String node, Set<String> mapped) {
        ActivityImpl before = from.findActivity(node);
        ActivityImpl after = to.findActivity(node);
        if (before == null || after == null || !mapped.contains(node)) {
            return Optional.of(Obstacle.of(after == null ? "gone" : "other", name(before, node)));
        }
        Optional<String> block = ParallelTasks.blockOf(before).or(() -> ParallelTasks.endedBy(before));
        Optional<String> then = ParallelTasks.blockOf(after).or(() -> ParallelTasks.endedBy(after));
        if (!block.equals(then)) {
            return Optional.of(Obstacle.of("parallel", name(before, node)));
        }
        return block.filter(fork -> !isOneTask(from.findActivity(fork)))
                .filter(fork -> !shape(from, fork).equals(shape(to, fork)))
                .map(fork -> Obstacle.of("branches", name(from.findActivity(fork), fork)));
    }

    /** What both sides are asked at once has no branches of its own: it ends where its task does, whatever comes then. */
    private static boolean isOneTask(ActivityImpl block) {
        return block.getActivityBehavior() instanceof MultiInstanceActivityBehavior;
    }

    /** The nodes between a fork and its join: where they differ, the join would wait for what never comes. */
    private static Set<String> shape(ProcessDefinitionEntity model, String fork) {
        ActivityImpl start = model.findActivity(fork);
        Set<String> ways = start.getOutgoingTransitions().stream()
                .map(way -> "begins " + way.getDestination().getId())
                .collect(Collectors.toSet());
        start.getFlowScope().getActivities().stream()
                .filter(node -> ParallelTasks.endedBy(node).filter(fork::equals).isPresent())
                .forEach(join -> join.getIncomingTransitions()
                        .forEach(way -> ways.add("ends " + way.getSource().getId())));
        return ways;
    }

    private static String name(@Nullable ActivityImpl node, String id) {
        return node == null || node.getName() == null || node.getName().isBlank() ? id : node.getName();
    }
}
