package org.jointroadmap.workflow.procedure;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.answer.RecordedAnswers;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.workflow.engine.DeployedModels;
import org.springframework.stereotype.Component;

/** The procedures that run, and the models that they follow. */
@Component
class RunningProcedures {
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DeployedModels models;
    private final RecordedAnswers recorded;

    RunningProcedures(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            DeployedModels models,
            RecordedAnswers recorded) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.models = models;
        this.recorded = recorded;
    }

    /** Whether there is a procedure of this key for such subjects. */
    boolean isThere(String procedure, Subject subject) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(procedure)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getId)
                .filter(definition -> !subject.type().equals(Subject.PROJECT)
                        && models.subject(definition).equals(subject.type()))
                .isPresent();
    }

    /** False once it has come to its end. */
    boolean isUnderWay(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 1;
    }

    /** The instances about a subject, of whatever procedure. */
    List<String> about(Subject subject) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .filter(instance ->
                        models.subject(instance.getProcessDefinitionId()).equals(subject.type()))
                .map(ProcessInstance::getId)
                .toList();
    }

    /** The instances of a procedure about a subject. */
    List<String> of(String procedure, Subject subject) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(procedure)
                .processInstanceBusinessKey(subject.toString())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    /** Whether somebody has claimed one of its tasks or answered one. */
    boolean isTakenUp(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).list().stream()
                        .map(Task::getAssignee)
                        .anyMatch(assignee -> assignee != null)
                || recorded.in(instance).given().stream().anyMatch(given -> !given.decided());
    }
}
