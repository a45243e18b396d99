package org.jointroadmap.workflow.jointproduction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Stage;
import org.springframework.stereotype.Component;

/** The service task {@code return-to-proposer}: with what those wrote who said no in the stage that it comes from. */
@Component
class ReturnToProposer implements JavaDelegate {
    private final Projects projects;
    private final ProjectCourse course;
    private final EarlierAnswers earlier;

    ReturnToProposer(Projects projects, ProjectCourse course, EarlierAnswers earlier) {
        this.projects = projects;
        this.course = course;
        this.earlier = earlier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProjectId id = ProjectId.of(execution.getProcessBusinessKey());
        Stage from = projects.find(id).orElseThrow().stage();
        Verdict verdict = from == Stage.AGREEMENT ? earlier.agreed(id) : earlier.assessed(id);
        course.returnToProposer(id, verdict.objections());
    }
}
