package org.jointroadmap.workflow.verb;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.answer.Given;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.workflow.Verb;
import org.springframework.stereotype.Component;

/** From here on the other side sees the project. */
@Component
@Verb(
        describes = "From here on the other side sees the project",
        describesRu = "Отсюда проект видит и другая сторона",
        subjects = Subject.PROJECT)
class HandOver implements JavaDelegate {
    private final ProjectCourse course;
    private final StepAnswers answers;

    HandOver(ProjectCourse course, StepAnswers answers) {
        this.course = course;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Integer ruleVersion = answers.before(execution)
                .newestByRules()
                .map(Given::ruleVersion)
                .orElse(null);
        course.handOver(ProjectId.of(execution.getProcessBusinessKey()), ruleVersion);
    }
}
