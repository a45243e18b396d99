package org.jointroadmap.workflow.lifecycle;

import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jointroadmap.party.Parties;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.ProjectProposed;
import org.jointroadmap.project.ProjectResumed;
import org.jointroadmap.project.ProjectSuspended;
import org.jointroadmap.project.ProjectWithdrawn;
import org.jointroadmap.project.Projects;
import org.jointroadmap.workflow.Part;
import org.jointroadmap.workflow.engine.Instances;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Keeps one instance of its lifecycle for each project, in the transaction in which the project changes. */
@Component
class LifecycleInstances {
    private final Projects projects;
    private final ProjectCourse course;
    private final Parties parties;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Instances instances;

    LifecycleInstances(
            Projects projects,
            ProjectCourse course,
            Parties parties,
            RuntimeService runtime,
            RepositoryService repository,
            Instances instances) {
        this.projects = projects;
        this.course = course;
        this.parties = parties;
        this.runtime = runtime;
        this.repository = repository;
        this.instances = instances;
    }

    @EventListener
    void start(ProjectProposed proposed) {
        Project project = projects.find(proposed.id()).orElseThrow();
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(project.lifecycle())
                .latestVersion()
                .singleResult();
        Map<String, Object> sides = Map.of(
                Part.PROPOSER, project.proposer(),
                Part.PARTNER, parties.other(project.proposer()).code());
        ProcessInstance started =
                runtime.startProcessInstanceById(newest.getId(), project.id().toString(), sides);
        course.started(project.id(), started.getId(), newest.getVersion());
    }

    @EventListener
    void suspend(ProjectSuspended suspended) {
        settle(() -> runtime.suspendProcessInstanceById(instance(suspended.id())));
    }

    @EventListener
    void resume(ProjectResumed resumed) {
        settle(() -> runtime.activateProcessInstanceById(instance(resumed.id())));
    }

    @EventListener
    void withdraw(ProjectWithdrawn withdrawn) {
        settle(() -> instances.end(instance(withdrawn.id()), "withdrawn"));
    }

    /** An instance that goes on by itself at this moment is met again in a new transaction. */
    private static void settle(Runnable change) {
        try {
            change.run();
        } catch (OptimisticLockingException met) {
            throw new OptimisticLockingFailureException("The process went on at the same moment", met);
        }
    }

    private String instance(ProjectId id) {
        return String.valueOf(projects.find(id).orElseThrow().processInstanceId());
    }
}
