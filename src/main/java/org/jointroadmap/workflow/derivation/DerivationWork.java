package org.jointroadmap.workflow.derivation;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jointroadmap.SerialWorker;
import org.jointroadmap.workflow.derivation.Waiting.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Derives tasks again, some at a time, each time in one transaction with how far it has come; whichever node comes first. */
@Component
class DerivationWork implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DerivationWork.class);

    private final WaitingTasks waiting;
    private final DerivationStep step;
    private final SerialWorker worker = new SerialWorker("derived-tasks", 2);

    DerivationWork(WaitingTasks waiting, DerivationStep step) {
        this.waiting = waiting;
        this.step = step;
    }

    @TransactionalEventListener
    void look(Derivations.Asked asked) {
        worker.execute(this::work);
    }

    /** What a stopped node left, what met something else, and what is looked at once more. */
    @Scheduled(fixedDelay = 1_000)
    void look() {
        worker.execute(this::work);
    }

    /** Nothing is left to start: the next look finds what waits. */
    @Override
    public void start() {}

    @Override
    public boolean isRunning() {
        return !worker.isStopping();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    private void work() {
        try {
            for (Kind kind : Kind.values()) {
                List<Waiting> some = waiting.first(kind, DerivationStep.AT_ONCE);
                while (!some.isEmpty() && !worker.isStopping()) {
                    step(kind, some);
                    some = waiting.first(kind, DerivationStep.AT_ONCE);
                }
            }
        } catch (ConcurrencyFailureException | OptimisticLockingException met) {
            LOG.debug("Tasks that somebody else is at are derived again in a second", met);
        }
    }

    private void step(Kind kind, List<Waiting> some) {
        if (kind == Kind.SUBJECT) {
            step.subjects(some);
        } else {
            step.sweep(some.get(0));
        }
    }
}
