package org.jointroadmap.workflow.delivery;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Parties;
import org.jointroadmap.roadmap.DeliveryAnswered;
import org.jointroadmap.roadmap.DeliveryClaimed;
import org.jointroadmap.workflow.DeliveryProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps one process for each delivery that waits for an answer, in the transaction of the claim or the answer. */
@Component
class DeliveryProcesses {
    private final Parties parties;
    private final RuntimeService runtime;

    DeliveryProcesses(Parties parties, RuntimeService runtime) {
        this.parties = parties;
        this.runtime = runtime;
    }

    @EventListener
    void start(DeliveryClaimed claimed) {
        runtime.startProcessInstanceByKey(
                DeliveryProcess.KEY,
                Subject.item(claimed.item()).toString(),
                Map.of(
                        DeliveryProcess.OWNER.name(),
                        claimed.side(),
                        DeliveryProcess.PARTNER.name(),
                        parties.other(claimed.side()).code()));
    }

    /** What was answered by the task itself ends with it. */
    @EventListener
    void end(DeliveryAnswered answered) {
        if (Context.getCommandContext() == null) {
            runtime.createMessageCorrelation(DeliveryProcess.ANSWERED)
                    .processInstanceBusinessKey(Subject.item(answered.item()).toString())
                    .correlateAllWithResult();
        }
    }
}
