package org.jointroadmap.web.start;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Called;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.export.Column;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.flag.CalledSubjects;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All tasks that wait for the reader, in the order of the start page, to be taken along. */
@Screen
class TasksExport {
    private static final int AT_ONCE = 200;

    private final Tasks tasks;
    private final CalledSubjects called;
    private final Exports exports;
    private final Names names;
    private final Texts texts;

    TasksExport(Tasks tasks, CalledSubjects called, Exports exports, Names names, Texts texts) {
        this.tasks = tasks;
        this.called = called;
        this.exports = exports;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(path = "/tasks", params = "format")
    void export(@RequestParam Exports.Format format, Person me, HttpServletResponse response) throws IOException {
        List<Column> columns = List.of(
                Column.of(texts.get("start.task"), 40),
                Column.of(texts.get("project.column.id"), 10),
                Column.of(texts.get("flag.about"), 50),
                Column.of(texts.get("roadmap.filter.side"), 20),
                Column.of(texts.get("start.task.whose"), 24),
                Column.of(texts.get("start.task.since"), 17),
                Column.of(texts.get("roadmap.column.due"), 12));
        exports.send(
                new Table("tasks", texts.get("start.tasks"), "", columns, row -> write(me, row)), format, response);
    }

    private void write(Person me, Consumer<List<Object>> row) {
        int from = 0;
        List<OpenTask> page = tasks.waitingFor(me, from, AT_ONCE);
        while (!page.isEmpty()) {
            Map<Subject, Called> subjects =
                    called.of(page.stream().map(OpenTask::subject).toList());
            page.forEach(task -> row.accept(cells(task, subjects)));
            from += page.size();
            page = tasks.waitingFor(me, from, AT_ONCE);
        }
    }

    private List<Object> cells(OpenTask task, Map<Subject, Called> subjects) {
        Locale reader = LocaleContextHolder.getLocale();
        return List.of(
                tasks.nameOf(task, reader),
                task.side().isEmpty()
                        ? ""
                        : Optional.ofNullable(subjects.get(task.subject()))
                                .map(Called::number)
                                .orElse(""),
                task.title(reader),
                task.side().isEmpty() ? texts.get("people.role.administrator") : names.side(task.side()),
                task.assignee() == null ? "" : names.person(task.assignee()),
                task.openedAt(),
                task.due() == null ? "" : task.due());
    }
}
