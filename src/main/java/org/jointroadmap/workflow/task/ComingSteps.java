package org.jointroadmap.workflow.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.workflow.NextStep;
import org.jointroadmap.workflow.engine.ParallelTasks;
import org.springframework.stereotype.Component;

/**
 * Who will have to act when a timer that a process waits at is due. What waits beside others' answers stays hidden: it would
 * tell that somebody has answered.
 */
@Component
class ComingSteps {
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final TaskNodes nodes;
    private final Clock clock;

    ComingSteps(RuntimeService runtime, ManagementService jobs, TaskNodes nodes, Clock clock) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.nodes = nodes;
        this.clock = clock;
    }

    /** The first to begin before; none of a process that is suspended. */
    List<NextStep> about(Subject subject) {
        return Stream.of(subject.toString(), subject.id())
                .flatMap(key ->
                        runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).active().list().stream())
                .map(Execution::getId)
                .flatMap(
                        instance -> jobs.createJobQuery().processInstanceId(instance).timers().active().list().stream())
                .flatMap(timer -> step(timer).stream())
                .sorted(Comparator.comparing(NextStep::since))
                .toList();
    }

    private Optional<NextStep> step(Job timer) {
        JobDefinition waits = jobs.createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        ActivityImpl event = nodes.model(waits.getProcessDefinitionId()).findActivity(waits.getActivityId());
        return event == null
                        || !isWaitedAt(event)
                        || ParallelTasks.blockOf(event).isPresent()
                ? Optional.empty()
                : taskAfter(event).map(task -> step(task, timer));
    }

    /** Timers at the border of a node, or of a scope, run beside what goes on. */
    private static boolean isWaitedAt(ActivityImpl event) {
        return event.getActivityBehavior() instanceof IntermediateCatchEventActivityBehavior;
    }

    /** The task to which all that follows leads; none where the way forks before. */
    private static Optional<ActivityImpl> taskAfter(ActivityImpl event) {
        ActivityImpl node = event;
        for (int passed = 0;
                passed < event.getProcessDefinition().getActivities().size() + 1;
                passed++) {
            List<PvmTransition> ways = node.getOutgoingTransitions();
            if (ways.size() != 1) {
                return Optional.empty();
            }
            node = (ActivityImpl) ways.get(0).getDestination();
            if (TaskNodes.isTask(node)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private NextStep step(ActivityImpl task, Job timer) {
        Instant begins = timer.getDuedate().toInstant();
        return NextStep.coming(
                nodes.side(task, timer.getProcessInstanceId()),
                task.getId(),
                task.getName(),
                begins,
                LocalDate.ofInstant(begins, clock.getZone()));
    }
}
