package org.jointroadmap.workflow.jointproduction;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Lack;
import org.jointroadmap.monitoring.Gates;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.workflow.JointProductionProcess;
import org.springframework.stereotype.Component;

/** The service task {@code check-completeness}. */
@Component
class CheckCompleteness implements JavaDelegate {
    private final Gates gates;

    CheckCompleteness(Gates gates) {
        this.gates = gates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<Lack> lacks = gates.lackingForAssessment(ProjectId.of(execution.getProcessBusinessKey()));
        JointProductionProcess.COMPLETE.set(execution, lacks.isEmpty());
        JointProductionProcess.LACKS.set(execution, Lacks.text(lacks));
    }
}
