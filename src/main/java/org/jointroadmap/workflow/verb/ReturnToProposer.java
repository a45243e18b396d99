package org.jointroadmap.workflow.verb;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.workflow.Verb;
import org.jointroadmap.workflow.engine.Step;
import org.springframework.stereotype.Component;

/** Gives a project back with the newest objections as the reason; inside a stage it stays in that stage. */
@Component
@Verb(
        describes = "Returns the project to its proposer, with the objections as the reason",
        describesRu = "Возвращает проект предложившей стороне, причина — возражения",
        subjects = Subject.PROJECT)
class ReturnToProposer implements JavaDelegate {
    private final ProjectCourse course;
    private final StepAnswers answers;

    ReturnToProposer(ProjectCourse course, StepAnswers answers) {
        this.course = course;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String objections = answers.before(execution)
                .newest("objections")
                .map(Object::toString)
                .orElse("");
        course.returnToProposer(
                ProjectId.of(execution.getProcessBusinessKey()),
                objections,
                Step.of(execution).inStage());
    }
}
