package org.jointroadmap.web.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointroadmap.answer.Submissions;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Lifecycles;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.ProjectQuery;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.project.Stage;
import org.jointroadmap.project.StageEntries;
import org.jointroadmap.project.StageEntry;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The projects that the reader may see. */
@Api
class ProjectsApi {
    private final Projects projects;
    private final Proposals proposals;
    private final ProjectCourse course;
    private final Lifecycles lifecycles;
    private final StageEntries entries;
    private final Submissions submissions;
    private final OnceOnly onceOnly;
    private final RoadmapItems items;

    ProjectsApi(
            Projects projects,
            Proposals proposals,
            ProjectCourse course,
            Lifecycles lifecycles,
            StageEntries entries,
            Submissions submissions,
            OnceOnly onceOnly,
            RoadmapItems items) {
        this.projects = projects;
        this.proposals = proposals;
        this.course = course;
        this.lifecycles = lifecycles;
        this.entries = entries;
        this.submissions = submissions;
        this.onceOnly = onceOnly;
        this.items = items;
    }

    @GetMapping("/api/projects")
    Listing<ProjectJson> list(
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String side,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person reader) {
        var page = projects.page(new ProjectQuery(
                reader,
                Asked.oneOf(lifecycles.stages().stream().map(Stage::key).toList(), "stage", stage),
                Asked.oneOf(ProjectStatus.class, "status", status),
                side,
                item == null ? null : items.idOf(item),
                after,
                Asked.limit(limit)));
        Map<ProjectId, List<StageEntry>> histories =
                entries.of(page.items().stream().map(Project::id).toList(), reader);
        Map<String, String> numbers = numbers(page.items());
        return Listing.of(page.map(
                project -> ProjectJson.of(project, histories.getOrDefault(project.id(), List.of()), numbers, reader)));
    }

    @PostMapping("/api/projects")
    ResponseEntity<ProjectJson> propose(
            @RequestBody Proposal sent,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Person by) {
        Proposal proposal = sent.withItem(sent.item() == null ? null : items.idOf(sent.item()));
        String id = onceOnly.create(
                by, key, proposal, () -> proposals.propose(proposal, by).id().toString());
        Project project = projects.show(ProjectId.named(id), by);
        return ResponseEntity.created(Asked.at("/api/projects/" + id))
                .eTag(Asked.etag(project.version()))
                .body(ProjectJson.of(project, entries.of(project.id(), by), numbers(List.of(project)), by));
    }

    private Map<String, String> numbers(List<Project> some) {
        return items.numbers(
                some.stream().map(Project::item).filter(Objects::nonNull).toList());
    }

    @GetMapping("/api/projects/{id}")
    ResponseEntity<ProjectJson> show(@PathVariable String id, Person reader) {
        Project project = projects.show(ProjectId.named(id), reader);
        return ResponseEntity.ok()
                .eTag(Asked.etag(project.version()))
                .body(ProjectJson.of(project, entries.of(project.id(), reader), numbers(List.of(project)), reader));
    }

    /** What the reader may read of what was answered, the oldest first. */
    @GetMapping("/api/projects/{id}/answers")
    Listing<AnswerJson> answers(@PathVariable String id, Person reader) {
        Project project = projects.show(ProjectId.named(id), reader);
        Subject subject = Subject.project(project.id().toString());
        return new Listing<>(
                submissions.about(subject.toString(), reader).stream()
                        .map(AnswerJson::of)
                        .toList(),
                null);
    }

    @PostMapping("/api/projects/{id}/suspension")
    ResponseEntity<ProjectJson> suspend(
            @PathVariable String id,
            @RequestBody Reason reason,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        course.suspend(ProjectId.named(id), reason.reason(), Asked.version(ifMatch), by);
        return show(id, by);
    }

    @PostMapping("/api/projects/{id}/resumption")
    ResponseEntity<ProjectJson> resume(
            @PathVariable String id,
            @RequestBody Reason reason,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        course.resume(ProjectId.named(id), reason.reason(), Asked.version(ifMatch), by);
        return show(id, by);
    }

    @PostMapping("/api/projects/{id}/withdrawal")
    ResponseEntity<ProjectJson> withdraw(
            @PathVariable String id,
            @RequestBody Reason reason,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        course.withdraw(ProjectId.named(id), reason.reason(), Asked.version(ifMatch), by);
        return show(id, by);
    }

    record Reason(@Nullable String reason) {}
}
