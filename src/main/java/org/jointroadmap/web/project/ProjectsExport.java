package org.jointroadmap.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.Projects;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.export.Column;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Paged;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.FilterWords;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The projects that the reader may see, as their page is filtered, to be taken along. */
@Screen
class ProjectsExport {
    private final Projects projects;
    private final RoadmapItems items;
    private final StageNames stageNames;
    private final Exports exports;
    private final Names names;
    private final Texts texts;

    ProjectsExport(
            Projects projects, RoadmapItems items, StageNames stageNames, Exports exports, Names names, Texts texts) {
        this.projects = projects;
        this.items = items;
        this.stageNames = stageNames;
        this.exports = exports;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(path = "/projects", params = "format")
    void export(ProjectFilter filter, @RequestParam Exports.Format format, Person me, HttpServletResponse response)
            throws IOException {
        exports.send(
                new Table(
                        "projects", texts.get("project.list"), words(filter), columns(), row -> write(filter, me, row)),
                format,
                response);
    }

    private void write(ProjectFilter filter, Person me, Consumer<List<Object>> row) {
        Paged.<Project>forEachPage(after -> projects.page(filter.all(me, after)), page -> {
            Map<String, String> numbers = items.numbers(
                    page.stream().map(Project::item).filter(Objects::nonNull).toList());
            page.forEach(project -> row.accept(cells(project, numbers)));
        });
    }

    private List<Column> columns() {
        return List.of(
                Column.of(texts.get("project.column.id"), 8),
                Column.of(texts.get("project.column.title"), 44),
                Column.of(texts.get("project.proposer"), 16),
                Column.of(texts.get("project.item"), 10),
                Column.of(texts.get("project.lifecycle"), 22),
                Column.of(texts.get("project.stage"), 18),
                Column.of(texts.get("project.status"), 14),
                Column.of(texts.get("project.since"), 16),
                Column.further(texts.get("project.summary"), 50),
                Column.further(texts.get("project.hs-codes"), 16),
                Column.further(texts.get("project.partner-organisation"), 26));
    }

    private List<Object> cells(Project project, Map<String, String> numbers) {
        return List.of(
                project.id().toString(),
                project.title(),
                names.side(project.proposer()),
                project.item() == null ? "" : numbers.getOrDefault(project.item(), ""),
                stageNames.lifecycle(project),
                stageNames.of(project),
                texts.get("project.status." + project.status().key()),
                project.stageSince(),
                project.summary(),
                String.join(", ", project.hsCodes()),
                project.partnerOrganisation());
    }

    private String words(ProjectFilter filter) {
        return new FilterWords(texts)
                .add("project.stage", filter.stage(), stage -> stageNames.of(stage.key()))
                .add("project.status", filter.status(), status -> texts.get("project.status." + status.key()))
                .add("project.proposer", filter.side(), names::orCode)
                .add("project.item", filter.item(), id -> items.numbers(List.of(id))
                        .getOrDefault(id, id))
                .toString();
    }
}
