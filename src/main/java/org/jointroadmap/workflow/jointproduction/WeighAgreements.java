package org.jointroadmap.workflow.jointproduction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.workflow.JointProductionProcess;
import org.springframework.stereotype.Component;

/** The service task {@code weigh-agreements}: agreed is what both co-chairs agree to. */
@Component
class WeighAgreements implements JavaDelegate {
    private final EarlierAnswers earlier;

    WeighAgreements(EarlierAnswers earlier) {
        this.earlier = earlier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProjectId id = ProjectId.of(execution.getProcessBusinessKey());
        JointProductionProcess.AGREED.set(execution, earlier.agreed(id).unanimous());
    }
}
