package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.ImportOpportunity;
import org.jointroadmap.fact.NextSession;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.opportunity.OpportunitiesComputed;
import org.jointroadmap.party.DayMoved;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.rules.RulesPublished;
import org.jointroadmap.session.SessionsChanged;
import org.jointroadmap.turnover.PublishedTurnoversChanged;
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
    private static final String CALENDAR = "calendar";
    private static final String SESSIONS = "sessions";
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

    /**
     * Has everything evaluated for somebody, soon and in the background; answers the evaluation's id. One that has not begun yet
     * serves for all who ask meanwhile.
     */
    @Transactional
    public long evaluateEverything(Person by) {
        if (by.has(Role.READER) && by.roles().size() == 1) {
            throw Refused.notYours("refused.evaluation.not-yours");
        }
        return request(Evaluation.ALL, by.login(), rules.live().version());
    }

    /** Has everything evaluated because a day begins. */
    @Transactional
    public void evaluateInTheMorning() {
        request(Evaluation.ALL, MORNING, rules.live().version());
    }

    /** An evaluation for earlier rules that has not begun yet serves for these too, however fast an author saves. */
    @EventListener
    void evaluateEverything(RulesPublished published) {
        request(Evaluation.ALL, RULES, published.version());
    }

    /** How late everything is may be another number. */
    @EventListener
    void evaluateEverything(DayMoved moved) {
        request(Evaluation.ALL, CALENDAR, rules.live().version());
    }

    /** New figures, unless they are only tried out: one evaluation that has not begun yet serves for them too, and does not begin before they are there. */
    @EventListener
    void evaluateTrade(OpportunitiesComputed computed) {
        if (!Foresight.isUnderWay()) {
            request(Evaluation.TRADE, FIGURES, rules.live().version());
        }
    }

    /** Rules count the days to the next session for whatever they look at. */
    @EventListener
    void evaluateEverything(SessionsChanged changed) {
        if (rules.live().asks(NextSession.class)) {
            request(Evaluation.ALL, SESSIONS, rules.live().version());
        }
    }

    /** Opportunities are measured against what is lacking to the target. */
    @EventListener
    void evaluateTrade(SubjectChanged changed) {
        if (changed.isOf(Subject.TARGET)) {
            evaluateOpportunities();
        }
    }

    @EventListener
    void evaluateTrade(PublishedTurnoversChanged changed) {
        evaluateOpportunities();
    }

    private void evaluateOpportunities() {
        if (rules.live().asks(ImportOpportunity.class) && !Foresight.isUnderWay()) {
            request(Evaluation.TRADE, FIGURES, rules.live().version());
        }
    }

    /** One after the other on all nodes, so that beside the evaluation under way at most one waits. */
    private long request(String scope, String requestedBy, int ruleVersion) {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'evaluation' FOR UPDATE")
                .query(String.class)
                .single();
        return waiting()
                .filter(id -> join(id, scope, ruleVersion))
                .orElseGet(() -> begin(scope, requestedBy, ruleVersion));
    }

    private Optional<Long> waiting() {
        return jdbc.sql("SELECT MAX(id) FROM evaluation WHERE status = 'running' AND NOT planned")
                .query((row, index) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    /** False if it has begun meanwhile and may have passed over what is new. It does not begin before the caller's changes are there. */
    private boolean join(long id, String scope, int ruleVersion) {
        return jdbc.sql("""
                        UPDATE evaluation SET rule_version = GREATEST(rule_version, ?),
                            total = CASE WHEN scope = ? OR scope = 'all' THEN total ELSE ? END,
                            scope = CASE WHEN scope = ? THEN scope ELSE 'all' END
                        WHERE id = ? AND status = 'running' AND NOT planned
                        """)
                        .params(ruleVersion, scope, total(Evaluation.ALL), scope, id)
                        .update()
                == 1;
    }

    boolean isAnyRunning() {
        return jdbc.sql("SELECT COUNT(*) FROM evaluation WHERE status = 'running'")
                        .query(Integer.class)
                        .single()
                > 0;
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
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO evaluation (scope, status, requested_by, rule_version, started_at, planned,
                            total, subjects, facts, raised, kept, cleared, failures)
                        VALUES (?, 'running', ?, ?, ?, FALSE, ?, 0, 0, 0, 0, 0, '')
                        """).params(scope, requestedBy, ruleVersion, now, total(scope)).update(id, "id");
        events.publishEvent(new EvaluationRequested(id.getKeyAs(Long.class)));
        return id.getKeyAs(Long.class);
    }

    private int total(String scope) {
        return sources.stream()
                .filter(source -> Evaluation.covers(scope, source))
                .mapToInt(SubjectSource::count)
                .sum();
    }
}
