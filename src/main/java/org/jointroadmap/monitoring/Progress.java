package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jointroadmap.flag.OccasionEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far the evaluations under way have come, and that somebody is at work on them. */
@Repository
class Progress {
    /** An evaluation that has not moved for so long has lost its node. */
    static final Duration LOST = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final EvaluationChunks chunks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Progress(JdbcClient jdbc, EvaluationChunks chunks, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.chunks = chunks;
        this.clock = clock;
        this.events = events;
    }

    /** The evaluations whose node was lost, each taken over by the caller. */
    @Transactional
    public List<Long> takeOver() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Long> lost = jdbc.sql(
                        "SELECT id FROM evaluation WHERE status = 'running' AND alive_at < ? ORDER BY id FOR UPDATE")
                .param(now.minus(LOST))
                .query(Long.class)
                .list();
        lost.forEach(id -> jdbc.sql("UPDATE evaluation SET alive_at = ? WHERE id = ?")
                .params(now, id)
                .update());
        return lost;
    }

    /** True for the one who is to cut the evaluation into chunks, in the same transaction. */
    boolean beginPlan(long id) {
        return jdbc.sql("UPDATE evaluation SET planned = TRUE, alive_at = ? WHERE id = ? AND NOT planned")
                        .params(OffsetDateTime.now(clock), id)
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
                        UPDATE evaluation SET alive_at = ?, subjects = subjects + ?, facts = facts + ?, raised = raised + ?,
                            kept = kept + ?, cleared = cleared + ? WHERE id = ?
                        """)
                .params(
                        OffsetDateTime.now(clock),
                        outcome.subjects(),
                        outcome.facts(),
                        outcome.raised(),
                        outcome.kept(),
                        outcome.cleared(),
                        id)
                .update();
    }

    /** Adds a subject that could not be evaluated, and why. */
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
