package org.jointroadmap.workflow.jointproduction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.workflow.JointProductionProcess;
import org.springframework.stereotype.Component;

/** The service task {@code weigh-assessments}: recommended is what both sides recommend. */
@Component
class WeighAssessments implements JavaDelegate {
    private final EarlierAnswers earlier;

    WeighAssessments(EarlierAnswers earlier) {
        this.earlier = earlier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProjectId id = ProjectId.of(execution.getProcessBusinessKey());
        JointProductionProcess.RECOMMENDED.set(execution, earlier.assessed(id).unanimous());
    }
}
