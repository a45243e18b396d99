package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jointroadmap.Heartbeat;
import org.jointroadmap.flag.OccasionEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far the evaluations under way have come, and that somebody is at work on them. */
@Repository
class Progress {
    /** As the heartbeat knows an evaluation. */
    static final String KIND = "evaluation";

    private final JdbcClient jdbc;
    private final EvaluationChunks chunks;
    private final Clock clock;
    private final Heartbeat heartbeat;
    private final ApplicationEventPublisher events;

    Progress(
            JdbcClient jdbc,
            EvaluationChunks chunks,
            Clock clock,
            Heartbeat heartbeat,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.chunks = chunks;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.events = events;
    }

    /** The evaluations that nobody is at; two nodes that go on with one share its chunks. */
    List<Long> lost() {
        Set<Long> underWay = heartbeat.underWay(KIND);
        return jdbc
                .sql("SELECT id FROM evaluation WHERE status = 'running' AND started_at < ? ORDER BY id")
                .param(OffsetDateTime.now(clock).minusSeconds(Heartbeat.LOST))
                .query(Long.class)
                .list()
                .stream()
                .filter(id -> !underWay.contains(id))
                .toList();
    }

    /** True for the one who is to cut the evaluation into chunks, in the same transaction. */
    boolean beginPlan(long id) {
        return jdbc.sql("UPDATE evaluation SET planned = TRUE WHERE id = ? AND NOT planned")
                        .param(id)
                        .update()
                == 1;
    }

    String scope(long id) {
        return jdbc.sql("SELECT scope FROM evaluation WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** Adds to the counts; in the transaction of the subjects, so that a crash counts nothing that it undid. */
    void count(long id, Outcome outcome) {
        jdbc.sql("""
                        UPDATE evaluation SET subjects = subjects + ?, facts = facts + ?, raised = raised + ?,
                            kept = kept + ?, cleared = cleared + ? WHERE id = ?
                        """)
                .params(outcome.subjects(), outcome.facts(), outcome.raised(), outcome.kept(), outcome.cleared(), id)
                .update();
    }

    /** Adds a subject that could not be evaluated. */
    void countFailure(long id, String failure) {
        count(id, new Outcome(1, 0, 0, 0, 0));
        addFailure(id, failure);
    }

    /** Ends an evaluation and lets go what it has to say, unless another node has ended it. */
    @Transactional
    public void end(long id, String status, String failure) {
        int ended = jdbc.sql("UPDATE evaluation SET status = ?, finished_at = ? WHERE id = ? AND status = 'running'")
                .params(status, OffsetDateTime.now(clock), id)
                .update();
        if (ended == 1) {
            addFailure(id, failure);
            chunks.drop(id);
            events.publishEvent(new OccasionEnded(Evaluation.occasion(id)));
        }
    }

    private void addFailure(long id, String failure) {
        jdbc.sql("UPDATE evaluation SET failures = SUBSTRING(TRIM(failures || ' ' || ?), 1, 4000) WHERE id = ?")
                .params(failure, id)
                .update();
    }
}
