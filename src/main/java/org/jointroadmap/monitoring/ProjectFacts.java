package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jointroadmap.answer.Given;
import org.jointroadmap.answer.RecordedAnswers;
import org.jointroadmap.fact.Answers;
import org.jointroadmap.fact.KeptFiles;
import org.jointroadmap.fact.ProjectAtGate;
import org.jointroadmap.fact.RunningProject;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.project.Lifecycle;
import org.jointroadmap.project.Lifecycles;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.StageCounts;
import org.jointroadmap.project.StageEntries;
import org.springframework.stereotype.Component;

/** Turns projects into what rules look at; however many they are, each table is asked once. */
@Component
class ProjectFacts {
    private final Projects projects;
    private final StageEntries entries;
    private final Lifecycles lifecycles;
    private final RecordedAnswers recorded;
    private final AnswerFacts answers;
    private final KeptFiles files;
    private final WorkingCalendars calendars;
    private final Clock clock;

    ProjectFacts(
            Projects projects,
            StageEntries entries,
            Lifecycles lifecycles,
            RecordedAnswers recorded,
            AnswerFacts answers,
            KeptFiles files,
            WorkingCalendars calendars,
            Clock clock) {
        this.projects = projects;
        this.entries = entries;
        this.lifecycles = lifecycles;
        this.recorded = recorded;
        this.answers = answers;
        this.files = files;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The facts of those that are not over.
     *
     * @param items what is known of the items that they carry out, by the items' ids
     */
    Map<ProjectId, RunningProject> running(Collection<Project> all, Map<String, ItemSeen> items) {
        List<Project> running =
                all.stream().filter(project -> !project.status().isOver()).toList();
        Map<String, List<Given>> forms =
                recorded.about(running.stream().map(ProjectFacts::subject).toList());
        List<ProjectId> ids = running.stream().map(Project::id).toList();
        Map<ProjectId, Integer> reports = projects.reports(ids);
        Map<ProjectId, StageCounts> counts = entries.counts(ids);
        Map<ProjectId, RunningProject> facts = new HashMap<>();
        for (Project project : running) {
            List<Given> shared = forms.getOrDefault(subject(project), List.of()).stream()
                    .filter(form -> form.isShared() && project.handedOver())
                    .toList();
            facts.put(
                    project.id(),
                    running(
                            project,
                            item(project, items),
                            reports.getOrDefault(project.id(), 0),
                            Objects.requireNonNull(counts.getOrDefault(project.id(), StageCounts.NONE)),
                            answers.of(project, shared)));
        }
        return facts;
    }

    /** A project at a gate, with what was answered in the wanted forms. */
    ProjectAtGate atGate(Project project, ItemSeen item, String gate, Predicate<Given> wanted) {
        List<Given> forms = recorded.about(List.of(subject(project))).getOrDefault(subject(project), List.of()).stream()
                .filter(wanted)
                .toList();
        return new ProjectAtGate(
                subject(project),
                gate,
                project.lifecycle(),
                project.proposer(),
                project.title(),
                project.summary(),
                item.number(),
                project.title().length(),
                project.summary().length(),
                project.hsCodes().size(),
                !project.partnerOrganisation().isBlank(),
                files.count(Subject.project(project.id().toString()), project.proposer()),
                answers.of(project, forms));
    }

    private RunningProject running(Project project, ItemSeen item, int reports, StageCounts counts, Answers shared) {
        WorkingCalendar calendar = calendars.of(project.proposer());
        LocalDate today = LocalDate.now(clock);
        Instant suspended = counts.suspendedSince();
        Instant report = project.reportedAt() == null ? project.stageSince() : project.reportedAt();
        return new RunningProject(
                subject(project),
                project.title(),
                project.lifecycle(),
                project.stage().key(),
                project.status().key(),
                project.status() == ProjectStatus.SUSPENDED,
                suspended == null ? 0 : calendar.between(day(suspended), today),
                project.proposer(),
                item.number(),
                project.hsCodes().stream()
                        .map(code -> code.substring(0, 2))
                        .distinct()
                        .toList(),
                counts.timesReturned(),
                calendar.between(day(project.stageSince()), today),
                reports,
                reports(project) ? calendar.between(day(report), today) : 0,
                shared,
                item.daysLate(),
                subject(project));
    }

    /** Whether answers in the stage where it stands are reports. */
    private boolean reports(Project project) {
        return lifecycles
                .of(project)
                .flatMap(lifecycle -> lifecycle.stage(project.stage().key()))
                .filter(Lifecycle.StageOfLifecycle::reports)
                .isPresent();
    }

    private static ItemSeen item(Project project, Map<String, ItemSeen> items) {
        String item = project.item();
        return item == null ? ItemSeen.NONE : Objects.requireNonNull(items.getOrDefault(item, ItemSeen.NONE));
    }

    private static String subject(Project project) {
        return Subject.project(project.id().toString()).toString();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
