package org.jointroadmap.workflow.jointproduction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.workflow.JointProductionProcess;
import org.springframework.stereotype.Component;

/** The service task {@code return-to-proposer}. */
@Component
class ReturnToProposer implements JavaDelegate {
    private final ProjectCourse course;

    ReturnToProposer(ProjectCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.returnToProposer(
                ProjectId.of(execution.getProcessBusinessKey()), JointProductionProcess.OBJECTIONS.from(execution));
    }
}
