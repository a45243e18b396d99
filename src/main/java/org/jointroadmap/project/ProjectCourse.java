package org.jointroadmap.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a project on. Its process calls the first part, people who suspend, resume or withdraw it the second. */
@Component
@Transactional
public class ProjectCourse {
    private static final int FIRST_SHARED_VERSION = 100;
    private static final int LONGEST_REASON = 1000;

    /** In both languages, since a reason has none of its own. */
    private static final String STOPPED = "An administrator stopped the process / Администратор остановил процесс";

    private static final String RELEASED = "An administrator let the process go on / Администратор возобновил процесс";

    private final Projects projects;
    private final StageEntries entries;
    private final AtOnce atOnce;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProjectCourse(
            Projects projects,
            StageEntries entries,
            AtOnce atOnce,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.entries = entries;
        this.atOnce = atOnce;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Its process has started on a version of its lifecycle. */
    public void started(ProjectId id, String processInstanceId, int lifecycleVersion) {
        projects.lock(id);
        jdbc.sql("UPDATE project SET process_instance_id = ?, lifecycle_version = ? WHERE id = ?")
                .params(processInstanceId, lifecycleVersion, id.number())
                .update();
    }

    /** It goes on by another version of its lifecycle. */
    public void runsOn(ProjectId id, int lifecycleVersion, Person by) {
        Project before = projects.lock(id).orElseThrow();
        jdbc.sql("UPDATE project SET lifecycle_version = ?, version = version + 1 WHERE id = ?")
                .params(lifecycleVersion, id.number())
                .update();
        events.publishEvent(Change.of("project.migrated", "project/" + id)
                .by(by.login())
                .field("lifecycle-version", before.lifecycleVersion(), lifecycleVersion)
                .ownIf(!before.handedOver()));
        events.publishEvent(new SubjectChanged(Subject.project(id.toString())));
    }

    /**
     * The proposal is complete: from now on the other side sees it, but not by its version how often it was changed.
     *
     * @param ruleVersion of the rules that found it complete, null if it is not known
     */
    public void handOver(ProjectId id, @Nullable Integer ruleVersion) {
        projects.lock(id);
        jdbc.sql("""
                        UPDATE project SET version = CASE WHEN handed_over OR version >= :first THEN version + 1 ELSE :first END,
                            handed_over = TRUE WHERE id = :id
                        """)
                .param("first", FIRST_SHARED_VERSION)
                .param("id", id.number())
                .update();
        events.publishEvent(Change.of("project.handed-over", "project/" + id)
                .by(Change.PROGRAM)
                .underRules(ruleVersion));
        tell(id, ProjectMoved.Kind.HANDED_OVER, "");
        events.publishEvent(new SubjectChanged(Subject.project(id.toString())));
    }

    /** @param ruleVersion of the rules that let it through to there, null if none did */
    public void enterStage(ProjectId id, Stage stage, @Nullable Integer ruleVersion) {
        ProjectStatus status = stage.equals(Stage.CLOSED) ? ProjectStatus.CLOSED : ProjectStatus.RUNNING;
        set(id, stage, status, "", "", Change.PROGRAM, ruleVersion);
    }

    /**
     * Back to its proposer, who may revise it.
     *
     * @param stays whether it stays in its stage, else it is a proposal again
     */
    public void returnToProposer(ProjectId id, String reason, boolean stays) {
        String kept = cut(reason);
        Stage stage = stays ? projects.lock(id).orElseThrow().stage() : Stage.PROPOSAL;
        set(id, stage, ProjectStatus.RETURNED, kept, kept, Change.PROGRAM, null);
    }

    /** Its proposer answered what it was returned with: it goes on. */
    public void revised(ProjectId id) {
        Project project = projects.lock(id).orElseThrow();
        if (project.status() == ProjectStatus.RETURNED) {
            set(id, project.stage(), ProjectStatus.RUNNING, "", "", Change.PROGRAM, null);
        }
    }

    /** Whatever carried out one item carries out another from now on: the one has become a part of it. */
    public void follow(String item, String into) {
        projects.lockItems(List.of(item, into));
        List<Long> moved = jdbc.sql("SELECT id FROM project WHERE item = ? ORDER BY id FOR UPDATE")
                .param(item)
                .query(Long.class)
                .list();
        for (long number : moved) {
            ProjectId id = new ProjectId(number);
            jdbc.sql("UPDATE project SET item = ?, version = version + 1 WHERE id = ?")
                    .params(into, number)
                    .update();
            events.publishEvent(Change.of("project.revised", "project/" + id)
                    .by(Change.PROGRAM)
                    .field("item", item, into));
            events.publishEvent(new SubjectChanged(Subject.project(id.toString()), Subject.item(item)));
        }
    }

    public void reported(ProjectId id) {
        projects.lock(id);
        jdbc.sql("UPDATE project SET reported_at = ?, reports = reports + 1, version = version + 1 WHERE id = ?")
                .params(OffsetDateTime.now(clock), id.number())
                .update();
        events.publishEvent(Change.of("project.reported", "project/" + id).by(Change.PROGRAM));
        events.publishEvent(new SubjectChanged(Subject.project(id.toString())));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public void suspend(ProjectId id, @Nullable String reason, @Nullable Integer version, Person by) {
        atOnce.make(() -> suspendNow(id, reason, version, by));
    }

    private void suspendNow(ProjectId id, @Nullable String reason, @Nullable Integer version, Person by) {
        Project project = changeable(id, version, by);
        if (project.status() == ProjectStatus.SUSPENDED) {
            throw Refused.wrongState(
                    "refused.project.state", id, project.status().key());
        }
        set(id, project.stage(), ProjectStatus.SUSPENDED, reason(reason), reason(reason), by.login(), null);
        events.publishEvent(new ProjectSuspended(id));
    }

    /** As it stood before, with the reason why it stood so. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void resume(ProjectId id, @Nullable String reason, @Nullable Integer version, Person by) {
        atOnce.make(() -> resumeNow(id, reason, version, by));
    }

    private void resumeNow(ProjectId id, @Nullable String reason, @Nullable Integer version, Person by) {
        Project project = changeable(id, version, by);
        if (project.status() != ProjectStatus.SUSPENDED) {
            throw Refused.wrongState(
                    "refused.project.state", id, project.status().key());
        }
        StageEntry before = entries.beforeSuspension(id);
        set(id, project.stage(), before.status(), before.reason(), reason(reason), by.login(), null);
        events.publishEvent(new ProjectResumed(id));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public void withdraw(ProjectId id, @Nullable String reason, @Nullable Integer version, Person by) {
        atOnce.make(() -> withdrawNow(id, reason, version, by));
    }

    private void withdrawNow(ProjectId id, @Nullable String reason, @Nullable Integer version, Person by) {
        Project project = changeable(id, version, by);
        set(id, project.stage(), ProjectStatus.WITHDRAWN, reason(reason), reason(reason), by.login(), null);
        events.publishEvent(new ProjectWithdrawn(id));
    }

    /** Somebody stopped the process in the engine: the project stands as if it were suspended here. */
    public void stoppedInEngine(String processInstanceId) {
        lockOfProcess(processInstanceId)
                .filter(project -> project.status() != ProjectStatus.SUSPENDED
                        && !project.status().isOver())
                .ifPresent(project ->
                        set(project.id(), project.stage(), ProjectStatus.SUSPENDED, STOPPED, STOPPED, null, null));
    }

    /** Somebody let the process go on in the engine: the project stands as it did before. */
    public void releasedInEngine(String processInstanceId) {
        lockOfProcess(processInstanceId)
                .filter(project -> project.status() == ProjectStatus.SUSPENDED)
                .ifPresent(project -> {
                    StageEntry before = entries.beforeSuspension(project.id());
                    set(project.id(), project.stage(), before.status(), before.reason(), RELEASED, null, null);
                });
    }

    /** As it is once whoever else moves it is done: a project that was withdrawn meanwhile stays so. */
    private Optional<Project> lockOfProcess(String processInstanceId) {
        return projects.ofProcess(processInstanceId).flatMap(project -> projects.lock(project.id()));
    }

    /** What is not this person's to know of is not waited for either. */
    private Project changeable(ProjectId id, @Nullable Integer version, Person by) {
        projects.show(id, by);
        Project project = projects.lock(id).orElseThrow(() -> Refused.notFound("refused.project.unknown", id));
        if (!project.isSteeredBy(by)) {
            throw Refused.notYours("refused.project.not-yours");
        }
        if (version != null && version != project.version()) {
            throw Refused.stale("refused.project.stale", id, version, project.version());
        }
        if (project.status().isOver()) {
            throw Refused.wrongState(
                    "refused.project.state", id, project.status().key());
        }
        return project;
    }

    private void set(
            ProjectId id,
            Stage stage,
            ProjectStatus status,
            String reason,
            String why,
            @Nullable String login,
            @Nullable Integer ruleVersion) {
        Project before = projects.lock(id).orElseThrow();
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean moved = !before.stage().equals(stage);
        jdbc.sql("""
                        UPDATE project SET stage = ?, status = ?, status_reason = ?, stage_since = CASE WHEN ? THEN ? ELSE stage_since END,
                            version = version + 1 WHERE id = ?
                        """)
                .params(stage.key(), status.name(), reason, moved, now, id.number())
                .update();
        entries.add(id, stage, status, why, !before.handedOver());
        events.publishEvent(Change.of("project.moved", "project/" + id)
                .by(login)
                .because(why)
                .underRules(ruleVersion)
                .field("stage", before.stage().key(), stage.key())
                .field("status", before.status().key(), status.key())
                .field("status-reason", before.statusReason(), reason)
                .ownIf(!before.handedOver()));
        tell(id, kind(before.status(), status), why);
        events.publishEvent(new SubjectChanged(Subject.project(id.toString())));
    }

    private void tell(ProjectId id, ProjectMoved.Kind kind, String reason) {
        Project now = projects.find(id).orElseThrow();
        events.publishEvent(
                new ProjectMoved(id, kind, now.stage(), now.proposer(), now.handedOver(), now.version(), reason));
    }

    private static ProjectMoved.Kind kind(ProjectStatus before, ProjectStatus now) {
        return switch (now) {
            case RETURNED -> ProjectMoved.Kind.RETURNED;
            case SUSPENDED -> ProjectMoved.Kind.SUSPENDED;
            case WITHDRAWN -> ProjectMoved.Kind.WITHDRAWN;
            case CLOSED -> ProjectMoved.Kind.CLOSED;
            case RUNNING -> before == ProjectStatus.SUSPENDED ? ProjectMoved.Kind.RESUMED : ProjectMoved.Kind.MOVED;
        };
    }

    private static String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("reason", "refused.reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refused.invalid("reason", "refused.too-long", LONGEST_REASON, reason.length());
        }
        return reason.strip();
    }

    /** What several people wrote may be longer than a reason; their answers have it whole. */
    private static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }
}
