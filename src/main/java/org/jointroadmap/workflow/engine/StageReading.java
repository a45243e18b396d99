package org.jointroadmap.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.SubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jointroadmap.answer.Given;
import org.jointroadmap.answer.RecordedAnswers;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Stage;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A part that stands directly in the model of a lifecycle is a stage: the project is there once it begins. */
@Component
class StageReading extends AbstractBpmnParseListener {
    static final String REPORTS = "reports";

    private final ProjectCourse course;
    private final Projects projects;
    private final RecordedAnswers answers;

    StageReading(@Lazy ProjectCourse course, @Lazy Projects projects, @Lazy RecordedAnswers answers) {
        this.course = course;
        this.projects = projects;
        this.answers = answers;
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl part) {
        if (isStage(part)) {
            part.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::enter);
        }
    }

    static boolean isStage(ActivityImpl node) {
        return node.getFlowScope() instanceof ProcessDefinitionEntity
                && !node.isTriggeredByEvent()
                && node.getActivityBehavior() instanceof SubProcessActivityBehavior;
    }

    private void enter(DelegateExecution execution) {
        ExecutionEntity at = (ExecutionEntity) execution;
        if (DeployedModels.subject(at.getProcessDefinition()).equals(Subject.PROJECT)) {
            Project project = projects.find(ProjectId.of(execution.getProcessBusinessKey()))
                    .orElseThrow();
            Integer ruleVersion = answers.in(execution.getProcessInstanceId())
                    .newestByRules()
                    .filter(gate -> !gate.at().isBefore(project.stageSince()))
                    .map(Given::ruleVersion)
                    .orElse(null);
            course.enterStage(project.id(), new Stage(at.getActivity().getId()), ruleVersion);
        }
    }
}
