package org.jointroadmap.opportunity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far people come with an opportunity, step by step; in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpportunityCourse {
    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Opportunities opportunities;
    private final OpportunityProjects projects;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpportunityCourse(
            JdbcClient jdbc,
            Opportunities opportunities,
            OpportunityProjects projects,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.opportunities = opportunities;
        this.projects = projects;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A side's answer is awaited. Rules look again unless this is the first step, which follows from their looking.
     *
     * @param due last day in time by the calendar of the side
     */
    public void waitFor(OpportunityId id, Step step, String side, LocalDate due) {
        OpportunityCase before = lock(id);
        jdbc.sql("""
                        UPDATE opportunity_case SET step = ?, waits_for = ?, wait_due = ?, version = version + 1 WHERE id = ?
                        """).params(step.name(), side, due, id.toString()).update();
        if (before.step().isUnderWay()) {
            events.publishEvent(new SubjectChanged(Subject.opportunity(id.toString())));
        }
    }

    /** A side has until another day to answer, if it is still awaited. */
    public void dueOn(OpportunityId id, String side, LocalDate due) {
        lock(id);
        int awaited = jdbc.sql("""
                        UPDATE opportunity_case SET wait_due = ?, version = version + 1 WHERE id = ? AND waits_for = ?
                        """).params(due, id.toString(), side).update();
        if (awaited > 0) {
            events.publishEvent(new SubjectChanged(Subject.opportunity(id.toString())));
        }
    }

    /** The partner's answer: who could supply it, or why nobody can. */
    public void nameSuppliers(OpportunityId id, String suppliers) {
        lock(id);
        jdbc.sql("UPDATE opportunity_case SET suppliers = ?, version = version + 1 WHERE id = ?")
                .params(suppliers.strip(), id.toString())
                .update();
    }

    /** What the buyer was offered, or what came of asking for it. */
    public void recordOffer(OpportunityId id, String offer) {
        lock(id);
        jdbc.sql("UPDATE opportunity_case SET offer = ?, version = version + 1 WHERE id = ?")
                .params(offer.strip(), id.toString())
                .update();
    }

    /** Rules of this version found it worth a look. */
    public void find(OpportunityId id, int ruleVersion) {
        events.publishEvent(Change.of("opportunity.found", "opportunity/" + id)
                .by(Change.PROGRAM)
                .underRules(ruleVersion));
    }

    /** Nobody looks at it any more, since rules of this version find nothing there that was to be looked at. */
    public void leave(OpportunityId id, int ruleVersion) {
        OpportunityCase before = lock(id);
        Step step = before.decision() == null ? Step.NONE : before.decision();
        jdbc.sql("""
                        UPDATE opportunity_case SET step = ?, waits_for = NULL, wait_due = NULL, version = version + 1 WHERE id = ?
                        """).params(step.name(), id.toString()).update();
        events.publishEvent(Change.of("opportunity.left", "opportunity/" + id)
                .by(Change.PROGRAM)
                .underRules(ruleVersion)
                .field("step", before.step().key(), step.key()));
        events.publishEvent(new SubjectChanged(Subject.opportunity(id.toString())));
    }

    /**
     * By an answer in its process: at the first look, which the partner is not asked about, the reason stays the buyer's.
     *
     * @throws Refused if the reason is missing or the person does not act for a side of it
     */
    public void dismiss(OpportunityId id, @Nullable String reason, Person by) {
        decide(id, Step.DISMISSED, reason, lock(id).step() == Step.TRIAGE, by);
    }

    /** As {@link #dismiss}, on its page, where both sides read why. */
    void dismissOpenly(OpportunityId id, @Nullable String reason, Person by) {
        decide(id, Step.DISMISSED, reason, false, by);
    }

    /** @throws Refused if the reason is missing or the person does not act for a side of it */
    public void switchOver(OpportunityId id, @Nullable String reason, Person by) {
        decide(id, Step.SWITCHED, reason, false, by);
    }

    /**
     * Proposes a project of it, with its HS code and, if given, an item of the roadmap.
     *
     * @param lifecycle key of the lifecycle that it goes through; null for the one that counts where none is named
     */
    public Project turnIntoProject(
            OpportunityId id, @Nullable String lifecycle, @Nullable String item, @Nullable String reason, Person by) {
        OpportunityCase course = lock(id);
        mayDecide(course, by);
        Project project = projects.propose(course, lifecycle, item, by);
        jdbc.sql("UPDATE opportunity_case SET project = ? WHERE id = ?")
                .params(project.id().number(), id.toString())
                .update();
        decide(id, Step.PROJECT, reason == null || reason.isBlank() ? "proposed as a project" : reason, false, by);
        return project;
    }

    /** @param own true if the reason is the buyer's own */
    private void decide(OpportunityId id, Step decision, @Nullable String reason, boolean own, Person by) {
        OpportunityCase course = lock(id);
        mayDecide(course, by);
        if (reason == null || reason.strip().length() < 3) {
            throw Refused.invalid("reason", "refused.opportunity.reason");
        }
        if (reason.length() > LONGEST) {
            throw Refused.invalid("reason", "refused.too-long", LONGEST, reason.length());
        }
        jdbc.sql("""
                        UPDATE opportunity_case SET step = :step, decision = :step, waits_for = NULL, wait_due = NULL,
                            reason = :reason, reason_own = CASE WHEN :own THEN buyer END, decided_at = :now, decided_by = :by, version = version + 1,
                            decided_period = (SELECT MAX(period) FROM opportunity WHERE case_id = :id AND newest),
                            decided_value_usd = (SELECT MAX(value_usd) FROM opportunity WHERE case_id = :id AND newest),
                            decided_third_usd = (SELECT MAX(third_usd) FROM opportunity WHERE case_id = :id AND newest),
                            decided_partner_usd = (SELECT MAX(partner_usd) FROM opportunity WHERE case_id = :id AND newest)
                        WHERE id = :id
                        """)
                .param("step", decision.name())
                .param("reason", reason.strip())
                .param("own", own)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.login())
                .param("id", id.toString())
                .update();
        events.publishEvent(Change.of("opportunity.settled", "opportunity/" + id)
                .by(by.login())
                .because(reason.strip())
                .underRules(opportunities.ruleVersion(id).orElse(null))
                .field("step", course.step().key(), decision.key())
                .field(
                        "decision",
                        course.decision() == null ? null : course.decision().key(),
                        decision.key())
                .ownIf(own));
        events.publishEvent(new SubjectChanged(Subject.opportunity(id.toString())));
    }

    private static void mayDecide(OpportunityCase course, Person by) {
        if (!course.isAnsweredBy(by)) {
            throw Refused.notYours("refused.opportunity.not-yours");
        }
    }

    private OpportunityCase lock(OpportunityId id) {
        return opportunities.lock(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("refused.opportunity.unknown", id));
    }
}
