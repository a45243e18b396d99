package org.jointroadmap.flag;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jointroadmap.DrawnNumber;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Severity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the standing flags of evaluated subjects in line with what the rules found, and tells only the changes. */
@Component
public class FlagKeeper {
    private static final Comparator<Found> LEADING = Comparator.<Found, Severity>comparing(
                    found -> found.finding().severity())
            .thenComparing(found -> found.finding().reason().english(), Comparator.reverseOrder());

    private final Flags flags;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FlagKeeper(Flags flags, JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.flags = flags;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Raises, keeps and clears the flags of these subjects, which the caller has locked.
     *
     * @param subjects all of this type
     * @param most so many flags may be raised, cleared or said anew in one transaction
     * @throws ManyChanges before anything is changed, if there are more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Reconciliation reconcile(
            String type,
            Collection<FlagSubject> subjects,
            Collection<Found> found,
            int ruleVersion,
            String occasion,
            int most) {
        Map<String, FlagSubject> known = new HashMap<>();
        subjects.forEach(subject -> known.put(subject.subject().toString(), subject));
        List<String> ids = subjects.stream().map(one -> one.subject().id()).toList();
        Difference<Flag, Found> change = Difference.between(
                flags.standing(type, ids), Flag::identity, found, Found::identity, BinaryOperator.maxBy(LEADING));
        long saidAnew = change.kept().entrySet().stream()
                .filter(one -> !one.getKey().as(one.getValue().finding()).equals(one.getKey()))
                .count();
        if (change.ended().size() + change.begun().size() + saidAnew > most) {
            throw new ManyChanges();
        }
        List<Flag> confirmed = new ArrayList<>();
        change.kept().forEach((flag, now) -> confirmed.add(refreshed(flag, now.finding())));
        confirm(confirmed.stream().map(Flag::id).toList());
        change.ended().forEach(flag -> clear(flag, ruleVersion, occasion));
        List<Flag> raised = change.begun().stream()
                .map(one ->
                        raise(Objects.requireNonNull(known.get(one.finding().subject())), one, ruleVersion, occasion))
                .toList();
        return new Reconciliation(raised, confirmed, change.ended());
    }

    private void confirm(List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("UPDATE flag SET confirmed_at = :now WHERE number IN (:ids)")
                    .param("now", OffsetDateTime.now(clock))
                    .param("ids", ids)
                    .update();
        }
    }

    private Flag refreshed(Flag flag, Finding finding) {
        Flag now = flag.as(finding);
        if (!now.equals(flag)) {
            jdbc.sql("UPDATE flag SET severity = ?, reason = ? WHERE number = ?")
                    .params(finding.severity().name(), WordsColumn.written(finding.reason()), flag.id())
                    .update();
            events.publishEvent(new ReasonChanged(flag.subject()));
        }
        if (now.severity() != flag.severity()) {
            events.publishEvent(new SeverityChanged(flag.subject()));
        }
        return now;
    }

    private void clear(Flag flag, int ruleVersion, String occasion) {
        jdbc.sql("UPDATE flag SET cleared_at = ?, standing = NULL WHERE number = ?")
                .params(OffsetDateTime.now(clock), flag.id())
                .update();
        events.publishEvent(new FlagCleared(flag, ruleVersion, occasion));
    }

    private Flag raise(FlagSubject about, Found found, int ruleVersion, String occasion) {
        Finding finding = found.finding();
        OffsetDateTime now = OffsetDateTime.now(clock);
        long id = DrawnNumber.next();
        jdbc.sql("""
                        INSERT INTO flag (number, rule, subject_type, subject_id, severity, reason, raised_at, confirmed_at,
                            rule_version, standing, side, shared) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE, ?, ?)
                        """)
                .params(
                        id,
                        found.rule(),
                        about.subject().type(),
                        about.subject().id(),
                        finding.severity().name(),
                        WordsColumn.written(finding.reason()),
                        now,
                        now,
                        ruleVersion,
                        about.side(),
                        about.shared())
                .update();
        Flag flag = new Flag(
                id,
                found.rule(),
                about.subject(),
                finding.severity(),
                finding.reason(),
                now.toInstant(),
                now.toInstant(),
                null,
                ruleVersion);
        events.publishEvent(new FlagRaised(flag, occasion));
        return flag;
    }
}
