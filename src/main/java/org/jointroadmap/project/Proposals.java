package org.jointroadmap.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jointroadmap.Change;
import org.jointroadmap.DrawnNumber;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where projects begin. */
@Component
public class Proposals {
    private static final int DIGITS = 6;

    private final Projects projects;
    private final Lifecycles lifecycles;
    private final String unnamed;
    private final StageEntries entries;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Proposals(
            Projects projects,
            Lifecycles lifecycles,
            @Value("${joint-roadmap.projects.lifecycle:}") String unnamed,
            StageEntries entries,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.lifecycles = lifecycles;
        this.unnamed = unnamed;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Whether somebody may propose a project: who decides for a side. */
    public static boolean mayPropose(Person person) {
        return person.decides();
    }

    /** Refuses whoever may not propose a project; answers whose proposal it will be. */
    public static String sideOf(Person by) {
        String side = by.side();
        if (side == null || !mayPropose(by)) {
            throw Refused.notYours("refused.proposal.not-yours");
        }
        return side;
    }

    /** Adds all that is wrong with a proposal to what is known to be wrong with its form. */
    public static void check(Proposal proposal, Wrongs wrongs) {
        ProposalCheck.check(proposal, wrongs);
    }

    /** The lifecycle that a proposal is for, where it names one or there is one that counts where none is named. */
    private String lifecycle(Proposal proposal) {
        String key = proposal.lifecycle() == null ? unnamed : proposal.lifecycle();
        Wrongs wrongs = new Wrongs();
        if (key.isBlank()) {
            wrongs.add("lifecycle", "refused.proposal.no-lifecycle", offered());
        } else if (lifecycles.offered().stream()
                .noneMatch(lifecycle -> lifecycle.key().equals(key))) {
            wrongs.add("lifecycle", "refused.proposal.lifecycle", key, offered());
        }
        ProposalCheck.check(proposal, wrongs);
        wrongs.refuse();
        return key;
    }

    private String offered() {
        return lifecycles.offered().stream().map(Lifecycle::key).collect(Collectors.joining(", "));
    }

    /** Writes a proposal of the person's side down and starts its process. */
    @Transactional
    public Project propose(Proposal proposal, Person by) {
        String side = sideOf(by);
        String lifecycle = lifecycle(proposal);
        ProjectId id = write(proposal, lifecycle, side, by.login());
        entries.add(id, Stage.PROPOSAL, ProjectStatus.RUNNING, "", false);
        events.publishEvent(change("project.proposed", id, new Proposal(null, null, null, null, null, null), proposal)
                .by(by.login())
                .ownIf(true));
        events.publishEvent(new ProjectProposed(id));
        events.publishEvent(new SubjectChanged(Subject.project(id.toString())));
        return projects.find(id).orElseThrow();
    }

    /** Fills in what a proposal lacked; null leaves a part as it is. */
    @Transactional
    public void revise(ProjectId id, Proposal revised) {
        Project project = projects.lock(
                        id, revised.item() == null ? null : revised.item().strip())
                .orElseThrow();
        Proposal whole = new Proposal(
                project.lifecycle(),
                revised.title() == null ? project.title() : revised.title(),
                revised.summary() == null ? project.summary() : revised.summary(),
                revised.item() == null ? project.item() : revised.item().strip(),
                revised.hsCodes() == null ? project.hsCodes() : revised.hsCodes(),
                revised.partnerOrganisation() == null ? project.partnerOrganisation() : revised.partnerOrganisation());
        ProposalCheck.check(whole);
        rewrite(id, whole);
        events.publishEvent(
                change("project.revised", id, written(project), whole).ownIf(!project.handedOver()));
        events.publishEvent(new SubjectChanged(
                Subject.project(id.toString()), project.item() == null ? null : Subject.item(project.item())));
    }

    private void rewrite(ProjectId id, Proposal whole) {
        String item = text(whole.item());
        try {
            jdbc.sql(
                            "UPDATE project SET title = ?, summary = ?, item = ?, hs_codes = ?, partner_organisation = ?, version ="
                                    + " version + 1 WHERE id = ?")
                    .params(
                            text(whole.title()),
                            text(whole.summary()),
                            item.isEmpty() ? null : item,
                            codes(whole.hsCodes()),
                            text(whole.partnerOrganisation()),
                            id.number())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw item.isEmpty() ? e : Refused.invalid("item", "refused.item.unknown", item);
        }
    }

    private static Proposal written(Project project) {
        return new Proposal(
                project.lifecycle(),
                project.title(),
                project.summary(),
                project.item(),
                project.hsCodes(),
                project.partnerOrganisation());
    }

    private static Change change(String kind, ProjectId id, Proposal was, Proposal is) {
        return Change.of(kind, "project/" + id)
                .field("title", was.title(), is.title())
                .field("summary", was.summary(), is.summary())
                .field("item", was.item(), is.item())
                .field("hs-codes", was.hsCodes(), is.hsCodes())
                .field("partner-organisation", was.partnerOrganisation(), is.partnerOrganisation());
    }

    /** Whether the roadmap has the item, the database's reference to it knows. */
    private ProjectId write(Proposal proposal, String lifecycle, String side, String login) {
        String item = text(proposal.item());
        try {
            return insert(proposal, lifecycle, item.isEmpty() ? null : item, side, login);
        } catch (DataIntegrityViolationException e) {
            throw item.isEmpty() ? e : Refused.invalid("item", "refused.item.unknown", item);
        }
    }

    private ProjectId insert(Proposal proposal, String lifecycle, @Nullable String item, String side, String login) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        ProjectId id = free();
        projects.lockItems(item == null ? List.of() : List.of(item));
        jdbc.sql("""
            INSERT INTO project (id, lifecycle, title, summary, item, hs_codes, partner_organisation, proposer, proposed_by,
                stage, status, status_reason, handed_over, created_at, stage_since, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'proposal', 'RUNNING', '', FALSE, ?, ?, 1)
            """)
                .params(
                        id.number(),
                        lifecycle,
                        text(proposal.title()),
                        text(proposal.summary()),
                        item,
                        codes(proposal.hsCodes()),
                        text(proposal.partnerOrganisation()),
                        side,
                        login,
                        now,
                        now)
                .update();
        return id;
    }

    /** Drawn, so that a side's numbers do not count the other's drafts. */
    private ProjectId free() {
        ProjectId id = new ProjectId(DrawnNumber.ofDigits(DIGITS));
        while (projects.find(id).isPresent()) {
            id = new ProjectId(DrawnNumber.ofDigits(DIGITS));
        }
        return id;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String codes(@Nullable List<String> codes) {
        return codes == null ? "" : String.join(",", codes);
    }
}
