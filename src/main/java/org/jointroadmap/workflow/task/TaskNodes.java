package org.jointroadmap.workflow.task;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Relation;
import org.springframework.stereotype.Component;

/** People's tasks as their models draw them. */
@Component
class TaskNodes {
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Parties parties;

    TaskNodes(RepositoryService repository, RuntimeService runtime, Parties parties) {
        this.parties = parties;
        this.repository = repository;
        this.runtime = runtime;
    }

    ProcessDefinitionEntity model(String definition) {
        return (ProcessDefinitionEntity) ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(definition);
    }

    static boolean isTask(ActivityImpl node) {
        return node.getActivityBehavior() instanceof UserTaskActivityBehavior;
    }

    /** Whether both sides answer it at once. */
    boolean isOfBothSides(ActivityImpl task) {
        return task.getFlowScope() instanceof ActivityImpl body
                && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior;
    }

    /** The sides in their order, which is that in which both get a task at once. */
    String sideAt(int position) {
        return parties.all().get(position % parties.all().size()).code();
    }

    boolean isOwn(String side, Person reader) {
        return side.equals(OpenTask.JOINT) ? reader.has(Role.SECRETARIAT) : reader.isOf(side);
    }

    /** Alpha-3 code of the side whose people get a task, {@link OpenTask#JOINT} for the secretariat. */
    String side(ActivityImpl task, String instance) {
        String group = ((UserTaskActivityBehavior) task.getActivityBehavior())
                .getTaskDefinition()
                .getCandidateGroupIdExpressions()
                .iterator()
                .next()
                .getExpressionText();
        Relation relation = Relation.of(group);
        if (relation.role() == Role.SECRETARIAT) {
            return OpenTask.JOINT;
        }
        return relation.isOfASide() ? String.valueOf(runtime.getVariable(instance, relation.side())) : "";
    }
}
