package org.jointroadmap.workflow.verb;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Stage;
import org.jointroadmap.workflow.Verb;
import org.springframework.stereotype.Component;

/** The project has come to its end. */
@Component
@Verb(
        describes = "Closes the project; every end of a lifecycle lies behind it",
        describesRu = "Завершает проект; за ним стоит каждый конец жизненного цикла",
        subjects = Subject.PROJECT)
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
