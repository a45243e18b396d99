package org.jointroadmap.workflow.engine;

import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Stage;
import org.jointroadmap.workflow.JointProductionProcess;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A part of a model that has a stage's name moves the project to that stage when it begins. */
@Component
class StageReading extends AbstractBpmnParseListener {
    private final ProjectCourse course;

    StageReading(@Lazy ProjectCourse course) {
        this.course = course;
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        stage(activity.getId())
                .ifPresent(stage -> activity.addListener(
                        ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> enter(stage, execution)));
    }

    private void enter(Stage stage, DelegateExecution execution) {
        course.enterStage(
                ProjectId.of(execution.getProcessBusinessKey()), stage, JointProductionProcess.RULES.find(execution));
        JointProductionProcess.RULES.remove(execution);
    }

    private static Optional<Stage> stage(String id) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.key().equals(id))
                .findFirst();
    }
}
