package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Refused;
import org.jointroadmap.opportunity.OpportunitiesComputed;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
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
    private static final String MORNING = "morning";
    private static final String RULES = "rules";
    private static final String FIGURES = "figures";
    private static final String COLUMNS =
            "id, scope, status, requested_by, rule_version, started_at, finished_at, total, subjects, facts, raised, kept,"
                    + " cleared, failures";

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

    /** Has everything evaluated for somebody, soon and in the background; answers the evaluation's id. */
    @Transactional
    public long evaluateEverything(Person by) {
        if (by.has(Role.READER) && by.roles().size() == 1) {
            throw Refused.notYours("refused.evaluation.not-yours");
        }
        return begin(Evaluation.ALL, by.login(), rules.live().version());
    }

    /** Has everything evaluated because a day begins. */
    @Transactional
    public void evaluateInTheMorning() {
        begin(Evaluation.ALL, MORNING, rules.live().version());
    }

    /** An evaluation for earlier rules that has not begun yet serves for these too, however fast an author saves. */
    @EventListener
    void evaluateEverything(RulesPublished published) {
        int waiting = jdbc.sql("""
                        UPDATE evaluation SET rule_version = ? WHERE status = 'running' AND NOT planned AND requested_by = ?
                        """).params(published.version(), RULES).update();
        if (waiting == 0) {
            begin(Evaluation.ALL, RULES, published.version());
        }
    }

    /** New figures: one evaluation that has not begun yet serves for them too, and does not begin before they are there. */
    @EventListener
    void evaluateTrade(OpportunitiesComputed computed) {
        int waiting = jdbc.sql("""
                        UPDATE evaluation SET alive_at = ? WHERE status = 'running' AND NOT planned AND scope IN ('all', 'trade')
                        """).param(OffsetDateTime.now(clock)).update();
        if (waiting == 0) {
            begin(Evaluation.TRADE, FIGURES, rules.live().version());
        }
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

    private long begin(String scope, String requestedBy, int ruleVersion) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int total = sources.stream()
                .filter(source -> Evaluation.covers(scope, source))
                .mapToInt(SubjectSource::count)
                .sum();
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO evaluation (scope, status, requested_by, rule_version, started_at, alive_at, planned,
                            total, subjects, facts, raised, kept, cleared, failures)
                        VALUES (?, 'running', ?, ?, ?, ?, FALSE, ?, 0, 0, 0, 0, 0, '')
                        """).params(scope, requestedBy, ruleVersion, now, now, total).update(id, "id");
        events.publishEvent(new EvaluationRequested(id.getKeyAs(Long.class)));
        return id.getKeyAs(Long.class);
    }
}
