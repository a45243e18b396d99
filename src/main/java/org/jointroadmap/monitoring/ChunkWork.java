package org.jointroadmap.monitoring;

import java.util.List;
import org.jointroadmap.flag.ManyChanges;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.rules.LiveRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cuts an evaluation into chunks and does them, each in a transaction of its own. A chunk and its counts are done together
 * and once, however many nodes work at the same evaluation and whenever one of them stops.
 */
@Component
class ChunkWork {
    private static final Logger LOG = LoggerFactory.getLogger(ChunkWork.class);
    private static final int CHUNK = 1_000;

    private final Progress progress;
    private final EvaluationChunks chunks;
    private final Evaluator evaluator;
    private final List<SubjectSource> sources;
    private final WorkingCalendars calendars;
    private final TransactionTemplate transactions;

    ChunkWork(
            Progress progress,
            EvaluationChunks chunks,
            Evaluator evaluator,
            List<SubjectSource> sources,
            WorkingCalendars calendars,
            TransactionTemplate transactions) {
        this.progress = progress;
        this.chunks = chunks;
        this.evaluator = evaluator;
        this.sources = sources;
        this.calendars = calendars;
        this.transactions = transactions;
    }

    /** Cuts everything into chunks, unless that is done already. */
    void plan(long evaluation) {
        transactions.executeWithoutResult(status -> {
            if (progress.beginPlan(evaluation)) {
                String scope = progress.scope(evaluation);
                sources.stream()
                        .filter(source -> Evaluation.covers(scope, source))
                        .forEach(source -> plan(evaluation, source));
            }
        });
    }

    private void plan(long evaluation, SubjectSource source) {
        List<String> ids = source.next("", CHUNK);
        while (!ids.isEmpty()) {
            String last = ids.get(ids.size() - 1);
            chunks.add(evaluation, source.type(), ids.get(0), last);
            ids = source.next(last, CHUNK);
        }
    }

    List<EvaluationChunk> open(long evaluation, int limit) {
        return chunks.open(evaluation, limit);
    }

    void evaluate(EvaluationChunk chunk, LiveRules live) {
        try {
            transactions.executeWithoutResult(status -> evaluateOnce(chunk, live));
        } catch (ManyChanges many) {
            transactions.executeWithoutResult(status -> split(chunk));
        } catch (RuntimeException e) {
            LOG.warn("{} {} to {} could not be evaluated", chunk.subjectType(), chunk.firstId(), chunk.lastId(), e);
            transactions.executeWithoutResult(status -> setAside(chunk));
        }
    }

    private void evaluateOnce(EvaluationChunk chunk, LiveRules live) {
        if (chunks.take(chunk)) {
            calendars.refresh();
            String occasion = Evaluation.occasion(chunk.evaluation());
            Outcome outcome = evaluator.evaluate(source(chunk), chunk.firstId(), chunk.lastId(), live, occasion);
            progress.count(chunk.evaluation(), outcome);
        }
    }

    /** Where most stays as it is much is done at once; where much changes nobody waits for a subject for long. */
    private void split(EvaluationChunk chunk) {
        if (chunks.take(chunk)) {
            List<String> ids = ids(chunk);
            for (int from = 0; from < ids.size(); from += Evaluator.PART) {
                int last = Math.min(from + Evaluator.PART, ids.size()) - 1;
                chunks.add(chunk.evaluation(), chunk.subjectType(), ids.get(from), ids.get(last));
            }
        }
    }

    /** The subjects of a chunk that failed are tried one by one, so that one does not stop the others. */
    private void setAside(EvaluationChunk chunk) {
        if (!chunks.take(chunk)) {
            return;
        }
        if (chunk.isOneSubject()) {
            if (isShared(chunk)) {
                progress.countFailure(chunk.evaluation(), chunk.subjectType() + "/" + chunk.firstId());
            }
        } else {
            ids(chunk).forEach(id -> chunks.add(chunk.evaluation(), chunk.subjectType(), id, id));
        }
    }

    /** What is one side's own is not named to all; the log has it. */
    private boolean isShared(EvaluationChunk chunk) {
        return source(chunk).isShared(chunk.firstId());
    }

    private List<String> ids(EvaluationChunk chunk) {
        return source(chunk).between(chunk.firstId(), chunk.lastId());
    }

    private SubjectSource source(EvaluationChunk chunk) {
        return SubjectSource.of(chunk.subjectType(), sources);
    }
}
