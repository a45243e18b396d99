package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The targets of the turnover. */
@Repository
public class Targets {
    private final JdbcClient jdbc;
    private final TargetCheck check;
    private final ApplicationEventPublisher events;

    Targets(JdbcClient jdbc, TargetCheck check, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.check = check;
        this.events = events;
    }

    /** Whether somebody may keep them: the joint secretariat. */
    public static boolean mayChange(Person person) {
        return person.isJointSecretariat();
    }

    /** Refuses whoever may not keep them. */
    public static void keptBy(Person person) {
        if (!mayChange(person)) {
            throw Refused.notYours("refused.target.not-yours");
        }
    }

    public List<TurnoverTarget> all() {
        return withSteps(jdbc.sql("SELECT * FROM turnover_target ORDER BY closed, id")
                .query(TargetRow.class)
                .list());
    }

    public Optional<TurnoverTarget> find(long id) {
        return withSteps(jdbc.sql("SELECT * FROM turnover_target WHERE id = ?")
                        .param(id)
                        .query(TargetRow.class)
                        .list())
                .stream()
                .findFirst();
    }

    /** These targets in their order, each locked until the transaction ends. */
    public List<TurnoverTarget> lock(Collection<Long> ids) {
        return withSteps(jdbc.sql("SELECT * FROM turnover_target WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .param("ids", ids)
                .query(TargetRow.class)
                .list());
    }

    /**
     * The target with those of its steps that are whole; all that is wrong is added to what is known to be wrong with its
     * form.
     *
     * @param target without its steps
     */
    public TurnoverTarget whole(TurnoverTarget target, List<EnteredStep> steps, Wrongs wrongs) {
        check.check(target, steps, wrongs);
        return target.with(steps.stream()
                .filter(EnteredStep::isWhole)
                .map(EnteredStep::step)
                .toList());
    }

    /** Adds a target, whose id and version do not matter; answers its id. */
    @Transactional
    public long add(TurnoverTarget target, Person by) {
        check.check(target, by);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
            INSERT INTO turnover_target (title_en, title_ru, lead_side, legal_act, closed, version)
            VALUES (?, ?, ?, ?, ?, 1)
            """)
                .params(target.titleEn(), target.titleRu(), target.leadSide(), target.legalAct(), target.closed())
                .update(key, "id");
        long id = key.getKeyAs(Long.class);
        addSteps(id, target.steps());
        events.publishEvent(audited("target.added", id, null, target).by(by.login()));
        events.publishEvent(new SubjectChanged(Subject.target(id)));
        return id;
    }

    /** @throws Refused if a step is missing or out of order, or somebody changed it meanwhile */
    @Transactional
    public void change(TurnoverTarget target, @Nullable Integer expectedVersion, Person by) {
        check.check(target, by);
        TurnoverTarget known = lock(List.of(target.id())).stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("refused.target.unknown", target.id()));
        if (expectedVersion != null && expectedVersion != known.version()) {
            throw Refused.stale("refused.target.stale");
        }
        jdbc.sql("""
            UPDATE turnover_target SET title_en = ?, title_ru = ?, lead_side = ?, legal_act = ?, closed = ?,
                version = version + 1 WHERE id = ?
            """)
                .params(
                        target.titleEn(),
                        target.titleRu(),
                        target.leadSide(),
                        target.legalAct(),
                        target.closed(),
                        target.id())
                .update();
        jdbc.sql("DELETE FROM turnover_target_step WHERE target = ?")
                .param(target.id())
                .update();
        addSteps(target.id(), target.steps());
        events.publishEvent(
                audited("target.changed", target.id(), known, target).by(by.login()));
        events.publishEvent(new SubjectChanged(Subject.target(target.id())));
    }

    private static Change audited(String kind, long id, @Nullable TurnoverTarget was, TurnoverTarget is) {
        return Change.of(kind, "target/" + id)
                .field("title-en", was == null ? null : was.titleEn(), is.titleEn())
                .field("title-ru", was == null ? null : was.titleRu(), is.titleRu())
                .field("lead-side", was == null ? null : was.leadSide(), is.leadSide())
                .field("legal-act", was == null ? null : was.legalAct(), is.legalAct())
                .field("closed", was == null ? null : was.closed(), is.closed())
                .field("steps", was == null ? null : inWords(was.steps()), inWords(is.steps()));
    }

    private static String inWords(List<TurnoverTarget.Step> steps) {
        return steps.stream()
                .map(step ->
                        step.due() + ": " + step.valueUsd().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("; "));
    }

    private void addSteps(long id, List<TurnoverTarget.Step> steps) {
        steps.forEach(step -> jdbc.sql("INSERT INTO turnover_target_step (target, due, value_usd) VALUES (?, ?, ?)")
                .params(id, step.due(), step.valueUsd())
                .update());
    }

    private List<TurnoverTarget> withSteps(List<TargetRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<StepRow>> steps = jdbc
                .sql("SELECT * FROM turnover_target_step WHERE target IN (:ids) ORDER BY target, due")
                .param("ids", rows.stream().map(TargetRow::id).toList())
                .query(StepRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(StepRow::target, TreeMap::new, Collectors.toList()));
        return rows.stream()
                .map(row -> row.with(steps.getOrDefault(row.id(), List.of())))
                .toList();
    }

    record StepRow(long target, LocalDate due, BigDecimal valueUsd) {}

    record TargetRow(
            long id, String titleEn, String titleRu, String leadSide, String legalAct, boolean closed, int version) {
        TurnoverTarget with(List<StepRow> steps) {
            List<TurnoverTarget.Step> path = steps.stream()
                    .map(step -> new TurnoverTarget.Step(step.due(), step.valueUsd()))
                    .toList();
            return new TurnoverTarget(id, titleEn, titleRu, leadSide, legalAct, closed, path, version);
        }
    }
}
