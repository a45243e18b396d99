package org.jointroadmap.workflow.letter;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.notice.FailureOfOld;
import org.jointroadmap.notice.LetterFailed;
import org.jointroadmap.notice.LetterSettled;
import org.jointroadmap.workflow.LetterProcess;
import org.jointroadmap.workflow.engine.Acting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps one process for each letter that was given up, in the transaction that gives it up or settles it. */
@Component
class LetterProcesses {
    private final RuntimeService runtime;
    private final HistoryService history;

    LetterProcesses(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    /** What is added to a letter that was given up already, and fails too, goes with it. */
    @EventListener
    void start(LetterFailed failed) {
        String letter = Subject.letter(failed.number()).toString();
        boolean known = runtime.createProcessInstanceQuery()
                        .processDefinitionKey(LetterProcess.KEY)
                        .processInstanceBusinessKey(letter)
                        .count()
                > 0;
        if (!known) {
            runtime.startProcessInstanceByKey(LetterProcess.KEY, letter, Map.of());
        }
    }

    /** Whoever let a letter go is not asked about it once more. */
    @EventListener
    void start(FailureOfOld failed) {
        boolean settled = history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(LetterProcess.KEY)
                        .processInstanceBusinessKey(
                                Subject.letter(failed.number()).toString())
                        .count()
                > 0;
        if (!settled) {
            start(new LetterFailed(failed.number()));
        }
    }

    /** What was settled by the task itself ends with it; whoever settles it on the page may have no right to the task. */
    @EventListener
    void end(LetterSettled settled) {
        if (Context.getCommandContext() == null) {
            Acting.house(() -> runtime.createMessageCorrelation(LetterProcess.SETTLED)
                    .processInstanceBusinessKey(Subject.letter(settled.number()).toString())
                    .correlateAllWithResult());
        }
    }
}
