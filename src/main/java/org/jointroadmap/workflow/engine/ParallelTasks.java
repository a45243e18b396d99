package org.jointroadmap.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jointroadmap.answer.Submissions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Finds in each model which tasks are parallel, so that what one side answers there is read by the other only once all of
 * them are answered. It is the drawing that says so, whatever the nodes are called.
 */
@Component
public class ParallelTasks extends AbstractBpmnParseListener {
    /** Names of what a node is marked with: the block that it lies in, and the block that it ends. */
    private static final String BLOCK = "parallelBlock";

    private static final String ENDS = "endsParallelBlock";

    private final Submissions submissions;

    ParallelTasks(@Lazy Submissions submissions) {
        this.submissions = submissions;
    }

    /** Id of the fork whose parallel tasks this one belongs to. */
    static Optional<String> blockOf(DelegateTask task) {
        return blockOf(((ExecutionEntity) task.getExecution()).getActivity());
    }

    /** Id of the fork between which and its join a node lies. */
    public static Optional<String> blockOf(ActivityImpl node) {
        return Optional.ofNullable((String) node.getProperty(BLOCK));
    }

    /** Id of the fork whose branches meet at a node. */
    public static Optional<String> endedBy(ActivityImpl node) {
        return Optional.ofNullable((String) node.getProperty(ENDS));
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        read(process);
    }

    /** Answers the ids of all blocks in a scope, the scopes in it included. */
    private List<String> read(ScopeImpl scope) {
        List<String> blocks = new ArrayList<>();
        Block.in(scope).forEach(block -> {
            String id = block.fork().getId();
            blocks.add(id);
            block.nodes().forEach(node -> mark(node, id));
            block.join().ifPresent(join -> join.setProperty(ENDS, id));
            block.join()
                    .map(ScopeImpl.class::cast)
                    .orElse(scope)
                    .addListener(ExecutionListener.EVENTNAME_END, open(id));
        });
        for (ActivityImpl node : scope.getActivities()) {
            if (blockOf(node).isEmpty()) {
                severalTimes(node).ifPresent(blocks::add);
                blocks.addAll(read(node));
            }
        }
        scope.getActivities().stream()
                .filter(ParallelTasks::interrupts)
                .forEach(event -> event.addListener(ExecutionListener.EVENTNAME_START, keep(blocks)));
        return blocks;
    }

    /** One node that several people answer at once is a block by itself. */
    private Optional<String> severalTimes(ActivityImpl node) {
        if (!(node.getActivityBehavior() instanceof MultiInstanceActivityBehavior)) {
            return Optional.empty();
        }
        mark(node, node.getId());
        node.addListener(ExecutionListener.EVENTNAME_END, open(node.getId()));
        return Optional.of(node.getId());
    }

    private static void mark(ActivityImpl node, String block) {
        node.setProperty(BLOCK, block);
        node.getActivities().forEach(inner -> mark(inner, block));
    }

    /** An event subprocess that takes the place of whatever its scope was doing. */
    private static boolean interrupts(ActivityImpl node) {
        return node.isTriggeredByEvent()
                && Stream.concat(Stream.of(node), node.getActivities().stream())
                        .anyMatch(one -> one.getActivityStartBehavior() == ActivityStartBehavior.INTERRUPT_EVENT_SCOPE);
    }

    private ExecutionListener open(String block) {
        return execution -> {
            if (!execution.isCanceled()) {
                submissions.open(execution.getProcessInstanceId(), block);
            }
        };
    }

    private ExecutionListener keep(List<String> blocks) {
        return execution -> submissions.keep(execution.getProcessInstanceId(), blocks);
    }
}
