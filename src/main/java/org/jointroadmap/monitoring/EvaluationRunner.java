package org.jointroadmap.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointroadmap.flag.OccasionEnded;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Rules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs evaluations one after the other, each in chunks on all cores. A chunk is a transaction of its own; the place
 * reached is kept, so that after a crash another node goes on from there.
 */
@Component
class EvaluationRunner implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(EvaluationRunner.class);
    private static final int CHUNK = 200;

    private final Evaluations evaluations;
    private final Evaluator evaluator;
    private final List<SubjectSource> sources;
    private final Rules rules;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService runner = Executors.newSingleThreadExecutor(named("evaluation"));
    private final ExecutorService workers = Executors.newFixedThreadPool(cores, named("evaluation-worker"));

    EvaluationRunner(
            Evaluations evaluations,
            Evaluator evaluator,
            List<SubjectSource> sources,
            Rules rules,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.evaluator = evaluator;
        this.sources = sources;
        this.rules = rules;
        this.transactions = transactions;
        this.events = events;
    }

    @TransactionalEventListener
    void run(EvaluationRequested requested) {
        runner.execute(() -> run(requested.id()));
    }

    @Scheduled(fixedDelay = 20_000)
    void resumeLost() {
        evaluations.takeOver().forEach(id -> runner.execute(() -> run(id)));
    }

    @Override
    public void destroy() {
        runner.shutdownNow();
        workers.shutdownNow();
    }

    private void run(long id) {
        Evaluation evaluation = evaluations.find(id).orElseThrow();
        List<String> failures = new ArrayList<>();
        try {
            LiveRules live = rules.atLeast(evaluation.ruleVersion());
            boolean reached = evaluation.positionType().isEmpty();
            for (SubjectSource source : sources) {
                boolean here = source.type().equals(evaluation.positionType());
                if (reached || here) {
                    run(evaluation, source, here ? evaluation.positionId() : "", live, failures);
                }
                reached |= here;
            }
            end(evaluation, Evaluation.DONE, failures);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("Evaluation {} failed", id, e);
            failures.add(reason(e));
            end(evaluation, Evaluation.FAILED, failures);
        }
    }

    private void run(Evaluation evaluation, SubjectSource source, String from, LiveRules live, List<String> failures)
            throws InterruptedException {
        for (List<String> ids = source.next(from, CHUNK * cores);
                !ids.isEmpty();
                ids = source.next(ids.get(ids.size() - 1), CHUNK * cores)) {
            List<Future<List<String>>> chunks = new ArrayList<>();
            for (int start = 0; start < ids.size(); start += CHUNK) {
                List<String> chunk = ids.subList(start, Math.min(start + CHUNK, ids.size()));
                chunks.add(workers.submit(() -> evaluate(evaluation, source, chunk, live)));
            }
            for (Future<List<String>> chunk : chunks) {
                failures.addAll(Futures.get(chunk));
            }
            evaluations.moveTo(evaluation.id(), source.type(), ids.get(ids.size() - 1));
        }
    }

    /** What could not be evaluated; if a chunk fails, its subjects are tried alone, so that one does not stop the others. */
    private List<String> evaluate(Evaluation evaluation, SubjectSource source, List<String> ids, LiveRules live) {
        try {
            transactions.executeWithoutResult(status ->
                    evaluations.count(evaluation.id(), evaluator.evaluate(source, ids, live, evaluation.occasion())));
            return List.of();
        } catch (RuntimeException e) {
            if (ids.size() == 1) {
                LOG.error("{} {} could not be evaluated", source.type(), ids.get(0), e);
                return List.of(source.type() + " " + ids.get(0) + ": " + reason(e));
            }
            return ids.stream()
                    .flatMap(id -> evaluate(evaluation, source, List.of(id), live).stream())
                    .toList();
        }
    }

    private void end(Evaluation evaluation, String status, List<String> failures) {
        transactions.executeWithoutResult(tx -> {
            evaluations.end(evaluation.id(), status, String.join("\n", failures));
            events.publishEvent(new OccasionEnded(evaluation.occasion()));
        });
    }

    private static String reason(RuntimeException e) {
        return e.getClass().getSimpleName();
    }

    private static java.util.concurrent.ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
