package org.jointroadmap.workflow.jointproduction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.monitoring.Gate;
import org.jointroadmap.monitoring.Gates;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.workflow.JointProductionProcess;
import org.springframework.stereotype.Component;

/** The service task {@code check-readiness}. */
@Component
class CheckReadiness implements JavaDelegate {
    private final Gates gates;

    CheckReadiness(Gates gates) {
        this.gates = gates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Gate gate = gates.at(ProjectId.of(execution.getProcessBusinessKey()), execution.getCurrentActivityId());
        JointProductionProcess.READY.set(execution, gate.isOpen());
        JointProductionProcess.LACKS.set(execution, Lacks.text(gate.lacks()));
        JointProductionProcess.RULES.set(execution, gate.ruleVersion());
    }
}
