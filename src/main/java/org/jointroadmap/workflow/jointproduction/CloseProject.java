package org.jointroadmap.workflow.jointproduction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Stage;
import org.springframework.stereotype.Component;

/** The service task {@code close-project}. */
@Component
class CloseProject implements JavaDelegate {
    private final ProjectCourse course;

    CloseProject(ProjectCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.enterStage(ProjectId.of(execution.getProcessBusinessKey()), Stage.CLOSED, null);
    }
}
