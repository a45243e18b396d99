package org.jointroadmap.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.StageEntries;
import org.jointroadmap.project.StageEntry;
import org.jointroadmap.web.export.Column;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How a project came to where it stands, as its page shows it, to be taken along. */
@Screen
class ProjectHistoryExport {
    private final Projects projects;
    private final StageEntries entries;
    private final StageNames stageNames;
    private final Exports exports;
    private final Names names;
    private final Texts texts;

    ProjectHistoryExport(
            Projects projects, StageEntries entries, StageNames stageNames, Exports exports, Names names, Texts texts) {
        this.projects = projects;
        this.entries = entries;
        this.stageNames = stageNames;
        this.exports = exports;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(path = "/projects/{id}/history", params = "format")
    void export(@PathVariable String id, @RequestParam Exports.Format format, Person me, HttpServletResponse response)
            throws IOException {
        Project project = projects.show(ProjectId.named(id), me);
        List<Column> columns = List.of(
                Column.of(texts.get("project.since"), 18),
                Column.of(texts.get("project.stage"), 24),
                Column.of(texts.get("project.status"), 16),
                Column.of(texts.get("project.reason"), 60));
        exports.send(
                new Table(
                        "history-" + project.id(),
                        texts.get("project.history") + ": " + project.id() + " " + project.title(),
                        "",
                        columns,
                        row -> entries.of(project.id(), me).forEach(entry -> row.accept(cells(project, entry)))),
                format,
                response);
    }

    private List<Object> cells(Project project, StageEntry entry) {
        return List.of(
                entry.since(),
                stageNames.of(project, entry.stage()),
                texts.get("project.status." + entry.status().key()),
                names.spoken(entry.reason()));
    }
}
