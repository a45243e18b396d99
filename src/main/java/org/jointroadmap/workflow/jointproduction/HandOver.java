package org.jointroadmap.workflow.jointproduction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.workflow.JointProductionProcess;
import org.springframework.stereotype.Component;

/** The service task {@code hand-over}. */
@Component
class HandOver implements JavaDelegate {
    private final ProjectCourse course;

    HandOver(ProjectCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.handOver(ProjectId.of(execution.getProcessBusinessKey()), JointProductionProcess.RULES.find(execution));
    }
}
