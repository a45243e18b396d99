package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jointroadmap.answer.Given;
import org.jointroadmap.answer.RecordedAnswers;
import org.jointroadmap.fact.Answers;
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
import org.springframework.stereotype.Component;

/** Turns projects into what rules look at; however many they are, each table is asked once. */
@Component
class ProjectFacts {
    private final Projects projects;
    private final Lifecycles lifecycles;
    private final RecordedAnswers recorded;
    private final AnswerFacts answers;
    private final WorkingCalendars calendars;
    private final Clock clock;

    ProjectFacts(
            Projects projects,
            Lifecycles lifecycles,
            RecordedAnswers recorded,
            AnswerFacts answers,
            WorkingCalendars calendars,
            Clock clock) {
        this.projects = projects;
        this.lifecycles = lifecycles;
        this.recorded = recorded;
        this.answers = answers;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The facts of those that are not over. */
    Map<ProjectId, RunningProject> running(Collection<Project> all) {
        List<Project> running =
                all.stream().filter(project -> !project.status().isOver()).toList();
        Map<String, List<Given>> forms =
                recorded.about(running.stream().map(ProjectFacts::subject).toList());
        Map<ProjectId, Integer> reports =
                projects.reports(running.stream().map(Project::id).toList());
        Map<ProjectId, RunningProject> facts = new HashMap<>();
        for (Project project : running) {
            List<Given> shared = forms.getOrDefault(subject(project), List.of()).stream()
                    .filter(form -> form.isShared() && project.handedOver())
                    .toList();
            facts.put(
                    project.id(), running(project, reports.getOrDefault(project.id(), 0), answers.of(project, shared)));
        }
        return facts;
    }

    /** A project at a gate, with what was answered in the wanted forms. */
    ProjectAtGate atGate(Project project, String gate, Predicate<Given> wanted) {
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
                item(project),
                project.title().length(),
                project.summary().length(),
                project.hsCodes().size(),
                !project.partnerOrganisation().isBlank(),
                0,
                answers.of(project, forms));
    }

    private RunningProject running(Project project, int reports, Answers shared) {
        WorkingCalendar calendar = calendars.of(project.proposer());
        LocalDate today = LocalDate.now(clock);
        Instant report = project.reportedAt() == null ? project.stageSince() : project.reportedAt();
        return new RunningProject(
                subject(project),
                project.title(),
                project.lifecycle(),
                project.stage().key(),
                project.status().key(),
                project.status() == ProjectStatus.SUSPENDED,
                0,
                project.proposer(),
                item(project),
                project.hsCodes().stream()
                        .map(code -> code.substring(0, 2))
                        .distinct()
                        .toList(),
                0,
                calendar.between(day(project.stageSince()), today),
                reports,
                reports(project) ? calendar.between(day(report), today) : 0,
                shared,
                0,
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

    private static String item(Project project) {
        return project.item() == null ? "" : project.item();
    }

    private static String subject(Project project) {
        return Subject.project(project.id().toString()).toString();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
