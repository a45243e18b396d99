package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.rules.RulesPublished;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The evaluations of everything: asked for, under way, done. */
@Repository
public class Evaluations {
    /** An evaluation that has not moved for so long has lost its node. */
    static final Duration LOST = Duration.ofMinutes(1);

    private static final String COLUMNS =
            "id, scope, status, requested_by, rule_version, started_at, finished_at, position_type, position_id, total,"
                    + " subjects, facts, raised, kept, cleared, failures";

    private final JdbcClient jdbc;
    private final Rules rules;
    private final List<SubjectSource> sources;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Evaluations(
            JdbcClient jdbc, Rules rules, List<SubjectSource> sources, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.sources = sources;
        this.clock = clock;
        this.events = events;
    }

    /** Has everything evaluated, soon and in the background; answers the evaluation's id. */
    @Transactional
    public long evaluateEverything(String requestedBy) {
        return begin(requestedBy, rules.live().version());
    }

    @EventListener
    void evaluateEverything(RulesPublished published) {
        begin("rules", published.version());
    }

    public Optional<Evaluation> find(long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM evaluation WHERE id = ?")
                .param(id)
                .query(Evaluation.class)
                .optional();
    }

    /** The newest evaluation, running or ended. */
    public Optional<Evaluation> latest() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM evaluation ORDER BY id DESC LIMIT 1")
                .query(Evaluation.class)
                .optional();
    }

    private long begin(String requestedBy, int ruleVersion) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int total = sources.stream().mapToInt(SubjectSource::count).sum();
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO evaluation (scope, status, requested_by, rule_version, started_at, alive_at, position_type,
                            position_id, total, subjects, facts, raised, kept, cleared, failures)
                        VALUES ('all', 'running', ?, ?, ?, ?, '', '', ?, 0, 0, 0, 0, 0, '')
                        """).params(requestedBy, ruleVersion, now, now, total).update(id, "id");
        events.publishEvent(new EvaluationRequested(id.getKeyAs(Long.class)));
        return id.getKeyAs(Long.class);
    }

    /** The evaluations whose node was lost, each taken over by the caller. */
    @Transactional
    List<Long> takeOver() {
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

    void moveTo(long id, String type, String subject) {
        jdbc.sql("UPDATE evaluation SET alive_at = ?, position_type = ?, position_id = ? WHERE id = ?")
                .params(OffsetDateTime.now(clock), type, subject, id)
                .update();
    }

    void end(long id, String status, String failures) {
        jdbc.sql("UPDATE evaluation SET status = ?, failures = ?, finished_at = ? WHERE id = ?")
                .params(
                        status,
                        failures.length() > 4000 ? failures.substring(0, 4000) : failures,
                        OffsetDateTime.now(clock),
                        id)
                .update();
    }
}
