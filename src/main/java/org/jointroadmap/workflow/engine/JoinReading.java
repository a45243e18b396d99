package org.jointroadmap.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.NoneEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.TerminateEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.DefaultFailedJobParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.FailedJobRetryConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Where the work of several people comes together, each comes in a transaction of their own, so that two who complete at
 * once do not collide: before a join, before the ends of ways that never join, and after a task that is given to both
 * sides.
 */
@Component
class JoinReading extends AbstractBpmnParseListener {
    private static final String TRIED_AGAIN = "R5/PT10S";

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        read(process);
    }

    private static void read(ScopeImpl scope) {
        List<ActivityImpl> nodes = scope.getActivities();
        nodes.stream()
                .filter(node -> isJoin(node) || endsBeside(node, nodes))
                .filter(join -> !join.isAsyncBefore())
                .forEach(join -> {
                    join.setAsyncBefore(true, true);
                    tryAgain(join);
                });
        nodes.stream()
                .filter(JoinReading::isOfSeveral)
                .filter(each -> !each.isAsyncAfter())
                .forEach(each -> {
                    each.setAsyncAfter(true, true);
                    tryAgain(each);
                });
        nodes.forEach(JoinReading::read);
    }

    private static boolean isJoin(ActivityImpl node) {
        return node.getActivityBehavior() instanceof ParallelGatewayActivityBehavior
                && node.getIncomingTransitions().size() > 1;
    }

    private static boolean endsBeside(ActivityImpl node, List<ActivityImpl> nodes) {
        return isEnd(node)
                && nodes.stream().filter(JoinReading::isEnd).count() > 1
                && nodes.stream().anyMatch(JoinReading::isFork);
    }

    private static boolean isEnd(ActivityImpl node) {
        return node.getActivityBehavior() instanceof NoneEndEventActivityBehavior
                || node.getActivityBehavior() instanceof TerminateEndEventActivityBehavior;
    }

    private static boolean isFork(ActivityImpl node) {
        return node.getActivityBehavior() instanceof ParallelGatewayActivityBehavior
                && node.getOutgoingTransitions().size() > 1;
    }

    /** What is done by several people at once, as one of them does it. */
    private static boolean isOfSeveral(ActivityImpl node) {
        return node.getFlowScope() instanceof ActivityImpl body
                && body.getActivityBehavior() instanceof ParallelMultiInstanceActivityBehavior;
    }

    private static void tryAgain(ActivityImpl node) {
        FailedJobRetryConfiguration retries = ParseUtil.parseRetryIntervals(TRIED_AGAIN);
        node.getProperties().set(DefaultFailedJobParseListener.FAILED_JOB_CONFIGURATION, retries);
    }
}
