package org.jointroadmap.workflow.request;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Parties;
import org.jointroadmap.roadmap.RequestAnswered;
import org.jointroadmap.roadmap.RequestAsked;
import org.jointroadmap.roadmap.RequestConfirmed;
import org.jointroadmap.workflow.RequestProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps one process for each request that waits for a key, in the transaction of the request or the answer. */
@Component
class RequestProcesses {
    private final Parties parties;
    private final RuntimeService runtime;

    RequestProcesses(Parties parties, RuntimeService runtime) {
        this.parties = parties;
        this.runtime = runtime;
    }

    @EventListener
    void start(RequestAsked asked) {
        runtime.startProcessInstanceByKey(
                RequestProcess.KEY,
                Subject.item(asked.item()).toString(),
                Map.of(
                        RequestProcess.OWNER.name(),
                        asked.side(),
                        RequestProcess.PARTNER.name(),
                        parties.other(asked.side()).code()));
        if (asked.confirmed()) {
            correlate(RequestProcess.CONFIRMED, asked.item());
        }
    }

    @EventListener
    void goOn(RequestConfirmed confirmed) {
        correlateFromOutside(RequestProcess.CONFIRMED, confirmed.item());
    }

    @EventListener
    void end(RequestAnswered answered) {
        correlateFromOutside(RequestProcess.ANSWERED, answered.item());
    }

    /** What was answered by the task itself goes on with it. */
    private void correlateFromOutside(String message, String item) {
        if (Context.getCommandContext() == null) {
            correlate(message, item);
        }
    }

    private void correlate(String message, String item) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(Subject.item(item).toString())
                .correlateAllWithResult();
    }
}
