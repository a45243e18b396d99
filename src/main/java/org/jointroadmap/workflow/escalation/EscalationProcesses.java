package org.jointroadmap.workflow.escalation;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jointroadmap.monitoring.Escalation;
import org.jointroadmap.monitoring.EscalationEnded;
import org.jointroadmap.monitoring.RungReached;
import org.jointroadmap.party.Parties;
import org.jointroadmap.workflow.EscalationProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps one process for each escalation, in the transaction in which the rules move it. */
@Component
class EscalationProcesses {
    private final Parties parties;
    private final RuntimeService runtime;

    EscalationProcesses(Parties parties, RuntimeService runtime) {
        this.parties = parties;
        this.runtime = runtime;
    }

    @EventListener
    void climb(RungReached reached) {
        if (reached.begins()) {
            start(reached);
        } else {
            runtime.createMessageCorrelation(EscalationProcess.CLIMB)
                    .processInstanceBusinessKey(key(reached.escalation()))
                    .setVariable(EscalationProcess.OCCASION.name(), reached.occasion())
                    .correlate();
        }
    }

    /** Nobody waits any more once both co-chairs have answered. */
    @EventListener
    void end(EscalationEnded ended) {
        runtime.createMessageCorrelation(EscalationProcess.FLAG_CLEARED)
                .processInstanceBusinessKey(key(ended.escalation()))
                .correlateAllWithResult();
    }

    private void start(RungReached reached) {
        String partner = parties.other(reached.owner()).code();
        Map<String, Object> variables = Map.of(
                EscalationProcess.ESCALATION.name(), reached.escalation().id(),
                EscalationProcess.OWNER.name(), reached.owner(),
                EscalationProcess.PARTNER.name(), partner,
                EscalationProcess.OCCASION.name(), reached.occasion());
        runtime.startProcessInstanceByKey(EscalationProcess.KEY, key(reached.escalation()), variables);
    }

    private static String key(Escalation escalation) {
        return escalation.subject().toString();
    }
}
