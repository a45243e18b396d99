package org.jointroadmap.web.project;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.answer.Submission;
import org.jointroadmap.answer.Submissions;
import org.jointroadmap.dossier.Visits;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Lifecycle;
import org.jointroadmap.project.Lifecycles;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Stage;
import org.jointroadmap.project.StageEntries;
import org.jointroadmap.project.StageEntry;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.layout.Seen;
import org.jointroadmap.web.subject.Panels;
import org.jointroadmap.workflow.Diagram;
import org.jointroadmap.workflow.Diagrams;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Gathers what a project's page shows. */
@Component
class ProjectView {
    private final Projects projects;
    private final Lifecycles lifecycles;
    private final StageEntries entries;
    private final Submissions submissions;
    private final TimeSpent timeSpent;
    private final Diagrams diagrams;
    private final Panels panels;
    private final Visits visits;
    private final RoadmapItems items;
    private final Clock clock;

    ProjectView(
            Projects projects,
            Lifecycles lifecycles,
            StageEntries entries,
            Submissions submissions,
            TimeSpent timeSpent,
            Diagrams diagrams,
            Panels panels,
            Visits visits,
            RoadmapItems items,
            Clock clock) {
        this.projects = projects;
        this.lifecycles = lifecycles;
        this.entries = entries;
        this.submissions = submissions;
        this.timeSpent = timeSpent;
        this.diagrams = diagrams;
        this.panels = panels;
        this.visits = visits;
        this.items = items;
        this.clock = clock;
    }

    /** Keeps that the reader has looked at it, so that later what is newer is marked. */
    void looked(ProjectId id, Person reader) {
        visits.look(Subject.project(id.toString()), reader);
    }

    /** Reads everything as of one moment: the engine carries projects on while people look at them. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void fill(ProjectId id, Person reader, Model model) {
        Project project = projects.show(id, reader);
        Subject subject = Subject.project(id.toString());
        List<Submission> forms = submissions.about(subject.toString(), reader);
        model.addAttribute("project", project);
        Optional.ofNullable(project.item())
                .flatMap(items::of)
                .ifPresent(item -> model.addAttribute("itemNumber", item.number()));
        List<Stage> course =
                lifecycles.of(project).map(Lifecycle::course).orElse(List.of(Stage.PROPOSAL, Stage.CLOSED));
        model.addAttribute("stages", course);
        model.addAttribute("stageAt", course.indexOf(project.stage()));
        List<StageEntry> history = entries.of(id, reader);
        model.addAttribute("history", history);
        if (model.getAttribute(Seen.NAME) instanceof Seen seen) {
            model.addAttribute(
                    "meanwhile",
                    history.stream()
                            .filter(entry -> seen.isBefore(entry.since()))
                            .toList());
        } else {
            model.addAttribute(Seen.NAME, new Seen(project.version(), clock.instant()));
        }
        model.addAttribute("submissions", forms);
        model.addAttribute("sideDays", timeSpent.of(forms));
        panels.fill(subject, project.proposer(), reader, model);
        diagram(project, reader).ifPresent(diagram -> model.addAttribute("diagram", diagram));
        model.addAttribute("mayChange", project.mayBeChangedBy(reader));
        model.addAttribute("statusReason", project.statusReasonFor(reader));
    }

    Optional<Diagram> diagram(ProjectId id, Person reader) {
        return diagram(projects.show(id, reader), reader);
    }

    private Optional<Diagram> diagram(Project project, Person reader) {
        Subject subject = Subject.project(project.id().toString());
        return Optional.ofNullable(project.processInstanceId())
                .flatMap(process -> diagrams.of(process, subject, reader, LocaleContextHolder.getLocale()));
    }
}
