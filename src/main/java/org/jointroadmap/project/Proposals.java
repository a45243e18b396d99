package org.jointroadmap.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where projects begin. */
@Component
public class Proposals {
    private final Projects projects;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Proposals(Projects projects, JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.projects = projects;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Writes a proposal of the person's side down and starts its process. */
    @Transactional
    public Project propose(Proposal proposal, Person by) {
        if (by.side() == null || !by.actsFor(by.side())) {
            throw Refused.notYours("refused.proposal.not-yours");
        }
        ProposalCheck.check(proposal);
        ProjectId id = insert(proposal, by.side(), by.login());
        events.publishEvent(new ProjectProposed(id));
        events.publishEvent(new ProjectChanged(id));
        return projects.find(id).orElseThrow();
    }

    /** Fills in what a proposal lacked; null leaves a part as it is. */
    @Transactional
    public void revise(ProjectId id, Proposal revised) {
        Project project = projects.lock(id).orElseThrow();
        Proposal whole = new Proposal(
                project.lifecycle(),
                revised.title() == null ? project.title() : revised.title(),
                revised.summary() == null ? project.summary() : revised.summary(),
                project.item(),
                revised.hsCodes() == null ? project.hsCodes() : revised.hsCodes(),
                revised.partnerOrganisation() == null ? project.partnerOrganisation() : revised.partnerOrganisation());
        ProposalCheck.check(whole);
        jdbc.sql(
                        "UPDATE project SET title = ?, summary = ?, hs_codes = ?, partner_organisation = ?, version = version + 1 WHERE id = ?")
                .params(
                        text(whole.title()),
                        text(whole.summary()),
                        codes(whole.hsCodes()),
                        text(whole.partnerOrganisation()),
                        id.number())
                .update();
        events.publishEvent(new ProjectChanged(id));
    }

    private ProjectId insert(Proposal proposal, String side, String login) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String item = proposal.item() == null || proposal.item().isBlank()
                ? null
                : proposal.item().strip();
        if (item != null
                && jdbc.sql("SELECT COUNT(*) FROM roadmap_item WHERE number = ?")
                                .param(item)
                                .query(Integer.class)
                                .single()
                        == 0) {
            throw Refused.invalid("item", "refused.item.unknown", item);
        }
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO project (lifecycle, title, summary, item, hs_codes, partner_organisation, proposer, proposed_by,
                            stage, status, status_reason, handed_over, created_at, stage_since, version)
                        VALUES ('joint-production', ?, ?, ?, ?, ?, ?, ?, 'PROPOSAL', 'RUNNING', '', FALSE, ?, ?, 1)
                        """)
                .params(
                        text(proposal.title()),
                        text(proposal.summary()),
                        item,
                        codes(proposal.hsCodes()),
                        text(proposal.partnerOrganisation()),
                        side,
                        login,
                        now,
                        now)
                .update(key, "id");
        ProjectId id = new ProjectId(key.getKeyAs(Long.class));
        jdbc.sql(
                        "INSERT INTO project_stage (project, stage, status, reason, since) VALUES (?, 'PROPOSAL', 'RUNNING', '', ?)")
                .params(id.number(), now)
                .update();
        return id;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String codes(@Nullable List<String> codes) {
        return codes == null ? "" : String.join(",", codes);
    }
}
