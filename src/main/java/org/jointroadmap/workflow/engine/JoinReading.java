package org.jointroadmap.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.DefaultFailedJobParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.FailedJobRetryConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Joins wait in a transaction of their own, so that two people who complete at once do not collide. */
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
                .filter(JoinReading::isJoin)
                .filter(join -> !join.isAsyncBefore())
                .forEach(JoinReading::apart);
        nodes.forEach(JoinReading::read);
    }

    private static boolean isJoin(ActivityImpl node) {
        return node.getActivityBehavior() instanceof ParallelGatewayActivityBehavior
                && node.getIncomingTransitions().size() > 1;
    }

    private static void apart(ActivityImpl join) {
        join.setAsyncBefore(true, true);
        FailedJobRetryConfiguration retries = ParseUtil.parseRetryIntervals(TRIED_AGAIN);
        join.getProperties().set(DefaultFailedJobParseListener.FAILED_JOB_CONFIGURATION, retries);
    }
}
