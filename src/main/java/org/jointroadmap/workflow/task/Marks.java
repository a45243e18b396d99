package org.jointroadmap.workflow.task;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.jointroadmap.answer.Reach;
import org.jointroadmap.answer.Submission;
import org.jointroadmap.workflow.engine.ParallelTasks;

/**
 * Which nodes of a model a reader sees marked: whose task is open, and that one side has answered, are the side's own.
 *
 * @param steps what the process has come through
 * @param own ids of the open tasks of the reader's side
 * @param answers what the reader may read of what was answered
 */
record Marks(
        ProcessDefinitionImpl model, List<HistoricActivityInstance> steps, Set<String> own, List<Submission> answers) {
    Set<String> current() {
        Set<String> unfinished = unfinishedBlocks();
        return ids(steps.stream()
                .filter(Marks::isCurrent)
                .filter(step -> isTask(step) ? own.contains(step.getActivityId()) : isOutside(step, unfinished)));
    }

    Set<String> done() {
        Set<String> unfinished = unfinishedBlocks();
        Set<String> done = ids(steps.stream()
                .filter(step -> !isCurrent(step))
                .filter(step -> isOutside(step, unfinished) ? !isTask(step) || isAnswered(step) : isSealed(step)));
        done.removeAll(ids(steps.stream().filter(Marks::isCurrent)));
        return done;
    }

    private boolean isAnswered(HistoricActivityInstance step) {
        return answers.stream().anyMatch(answer -> answer.taskKey().equals(step.getActivityId()));
    }

    /** In this round of the block: an earlier round's answer says nothing of whether this one's is there. */
    private boolean isSealed(HistoricActivityInstance step) {
        return answers.stream()
                .anyMatch(answer ->
                        answer.reach() == Reach.SEALED && answer.taskKey().equals(step.getActivityId()));
    }

    /** The forks of which some branch still waits for somebody, or all for the join. */
    private Set<String> unfinishedBlocks() {
        return steps.stream()
                .filter(Marks::isCurrent)
                .flatMap(step -> node(step).stream())
                .flatMap(node -> Stream.of(ParallelTasks.blockOf(node), ParallelTasks.endedBy(node)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private boolean isOutside(HistoricActivityInstance step, Set<String> blocks) {
        return node(step).stream()
                .flatMap(node -> Stream.of(ParallelTasks.blockOf(node), ParallelTasks.endedBy(node)))
                .flatMap(Optional::stream)
                .noneMatch(blocks::contains);
    }

    private Optional<ActivityImpl> node(HistoricActivityInstance step) {
        return Optional.ofNullable(model.findActivity(step.getActivityId()));
    }

    private static boolean isCurrent(HistoricActivityInstance step) {
        return step.getEndTime() == null;
    }

    private static boolean isTask(HistoricActivityInstance step) {
        return step.getActivityType().equals(ActivityTypes.TASK_USER_TASK);
    }

    private static Set<String> ids(Stream<HistoricActivityInstance> steps) {
        return steps.map(HistoricActivityInstance::getActivityId).collect(Collectors.toCollection(HashSet::new));
    }
}
