package org.jointroadmap.workflow.task;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jointroadmap.workflow.Relation;
import org.springframework.stereotype.Component;

/** People's tasks as their models draw them. */
@Component
class TaskNodes {
    private final RepositoryService repository;
    private final RuntimeService runtime;

    TaskNodes(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    ProcessDefinitionEntity model(String definition) {
        return (ProcessDefinitionEntity) ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(definition);
    }

    static boolean isTask(ActivityImpl node) {
        return node.getActivityBehavior() instanceof UserTaskActivityBehavior;
    }

    /** Alpha-3 code of the side whose people get a task. */
    String side(ActivityImpl task, String instance) {
        String group = ((UserTaskActivityBehavior) task.getActivityBehavior())
                .getTaskDefinition()
                .getCandidateGroupIdExpressions()
                .iterator()
                .next()
                .getExpressionText();
        return String.valueOf(runtime.getVariable(instance, Relation.of(group).side()));
    }
}
