package org.jointroadmap.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.jointroadmap.Heartbeat;
import org.jointroadmap.SerialWorker;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Rules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs evaluations one after the other, each on all cores, and goes on with those whose node was lost. */
@Component
class EvaluationRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EvaluationRunner.class);

    /** Chunks looked up at once: few enough for any memory, so many that nobody waits for the look. */
    private static final int MANY = 1_000;

    private final Evaluations evaluations;
    private final Progress progress;
    private final ChunkWork work;
    private final Rules rules;
    private final Heartbeat heartbeat;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), named("evaluation-worker"));
    /** What comes once the program ends is left to the node that takes it over. */
    private final SerialWorker runner = new SerialWorker("evaluation", Integer.MAX_VALUE);

    EvaluationRunner(Evaluations evaluations, Progress progress, ChunkWork work, Rules rules, Heartbeat heartbeat) {
        this.evaluations = evaluations;
        this.progress = progress;
        this.work = work;
        this.rules = rules;
        this.heartbeat = heartbeat;
    }

    @TransactionalEventListener
    void run(EvaluationRequested requested) {
        take(requested.id());
    }

    @Scheduled(fixedDelay = 20_000)
    void resumeLost() {
        progress.lost().forEach(this::take);
    }

    /** While it waits for its turn this node is at it already. */
    private void take(long id) {
        heartbeat.begin(Progress.KIND, id);
        runner.execute(() -> run(id));
    }

    /** There is nothing to start: rules that are published while the program starts are evaluated at once. */
    @Override
    public void start() {}

    @Override
    public boolean isRunning() {
        return !runner.isStopping();
    }

    /** Before anything else ends. */
    @Override
    public void stop() {
        if (!runner.stop()) {
            LOG.warn("An evaluation does not stop; what it has not committed is done again after the next start");
        }
        workers.shutdown();
    }

    private void run(long id) {
        try {
            if (!runner.isStopping()) {
                runToTheEnd(id);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Evaluation {} was interrupted and is taken up again by itself", id, away);
        } catch (RuntimeException e) {
            LOG.error("Evaluation {} failed", id, e);
            progress.end(id, Evaluation.FAILED, "");
        } finally {
            heartbeat.end(Progress.KIND, id);
        }
    }

    private void runToTheEnd(long id) throws InterruptedException {
        work.plan(id);
        Evaluation evaluation = evaluations.find(id).orElseThrow();
        if (!evaluation.isRunning()) {
            return;
        }
        LiveRules live = rules.atLeast(evaluation.ruleVersion());
        List<EvaluationChunk> open = work.open(id, MANY);
        while (!open.isEmpty() && !runner.isStopping()) {
            evaluate(open, live);
            open = work.open(id, MANY);
        }
        if (open.isEmpty()) {
            progress.end(id, Evaluation.DONE, "");
        }
    }

    private void evaluate(List<EvaluationChunk> chunks, LiveRules live) throws InterruptedException {
        List<Future<?>> results = new ArrayList<>();
        for (EvaluationChunk chunk : chunks) {
            results.add(workers.submit(() -> {
                if (!runner.isStopping()) {
                    work.evaluate(chunk, live);
                }
            }));
        }
        for (Future<?> result : results) {
            Futures.get(result);
        }
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
