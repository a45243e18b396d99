package org.jointroadmap.workflow.jointproduction;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
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
import org.jointroadmap.workflow.JointProductionProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps one process for each project, in the transaction in which the project changes. */
@Component
class ProjectProcesses {
    private final Projects projects;
    private final ProjectCourse course;
    private final Parties parties;
    private final RuntimeService runtime;

    ProjectProcesses(Projects projects, ProjectCourse course, Parties parties, RuntimeService runtime) {
        this.projects = projects;
        this.course = course;
        this.parties = parties;
        this.runtime = runtime;
    }

    @EventListener
    void start(ProjectProposed proposed) {
        Project project = projects.find(proposed.id()).orElseThrow();
        Map<String, Object> sides = Map.of(
                JointProductionProcess.PROPOSER.name(), project.proposer(),
                JointProductionProcess.PARTNER.name(),
                        parties.other(project.proposer()).code());
        ProcessInstance started = runtime.startProcessInstanceByKey(
                project.lifecycle(), project.id().toString(), sides);
        course.started(project.id(), started.getId());
    }

    @EventListener
    void suspend(ProjectSuspended suspended) {
        runtime.suspendProcessInstanceById(instance(suspended.id()));
    }

    @EventListener
    void resume(ProjectResumed resumed) {
        runtime.activateProcessInstanceById(instance(resumed.id()));
    }

    /** A suspended process takes no message, so it goes on for the moment in which it ends. */
    @EventListener
    void withdraw(ProjectWithdrawn withdrawn) {
        String instance = instance(withdrawn.id());
        runtime.activateProcessInstanceById(instance);
        runtime.createMessageCorrelation(JointProductionProcess.WITHDRAWN)
                .processInstanceId(instance)
                .correlate();
    }

    private String instance(ProjectId id) {
        return String.valueOf(projects.find(id).orElseThrow().processInstanceId());
    }
}
