package org.jointroadmap.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.intake.DocumentDecisions;
import org.jointroadmap.intake.RoadmapImport;
import org.jointroadmap.intake.RoadmapImports;
import org.jointroadmap.intake.reading.Preview;
import org.jointroadmap.intake.reading.ReadItem;
import org.jointroadmap.party.Person;
import org.jointroadmap.promise.Advice;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Input;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where the joint secretariat takes a document in: gives it, sees what was understood, answers and confirms. */
@Screen
class IntakePage {
    private static final int ROWS = 20;

    private final RoadmapImports imports;
    private final DocumentDecisions decisions;
    private final Choices choices;
    private final Texts texts;
    private final UnderstoodTable understood;
    private final Exports exports;

    IntakePage(
            RoadmapImports imports,
            DocumentDecisions decisions,
            Choices choices,
            Texts texts,
            UnderstoodTable understood,
            Exports exports) {
        this.imports = imports;
        this.decisions = decisions;
        this.choices = choices;
        this.texts = texts;
        this.understood = understood;
        this.exports = exports;
    }

    @GetMapping("/roadmap/documents")
    String show(@RequestParam(required = false) @Nullable String after, Person me, Model model) {
        Page<RoadmapImport> page = imports.page(after == null || after.isEmpty() ? null : after, ROWS, me);
        model.addAttribute("documents", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("largest", RoadmapImports.LARGEST >> 20);
        return "intake/documents";
    }

    @PostMapping("/roadmap/documents")
    String give(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String documentDate,
            @RequestParam(defaultValue = "") String plan,
            Person me,
            Model model,
            Attempt attempt) {
        model.addAttribute("table", table)
                .addAttribute("documentDate", documentDate)
                .addAttribute("plan", plan);
        return attempt.go(
                () -> "/roadmap/documents/" + take(file, table, documentDate, plan, me), () -> show(null, me, model));
    }

    private long take(@Nullable MultipartFile file, String table, String documentDate, String plan, Person me) {
        @Nullable String years = plan.isBlank() ? null : plan;
        if (file == null || file.isEmpty()) {
            if (table.isBlank()) {
                throw Refused.invalid("file", "refused.intake.nothing");
            }
            return imports.paste(table, Input.date(documentDate), years, me);
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (InputStream content = file.getInputStream()) {
            return imports.take(content, name, Input.date(documentDate), years, me);
        } catch (IOException full) {
            throw Refused.invalid("file", "refused.trade.not-stored");
        }
    }

    @GetMapping("/roadmap/documents/{id:\\d{1,18}}")
    String preview(@PathVariable long id, Person me, Model model) {
        RoadmapImport document = imports.get(id, me);
        Preview preview = imports.preview(id);
        List<IntakeRow> rows = preview.items().stream()
                .map(item -> row(item, preview.adviceOn(item)))
                .toList();
        model.addAttribute("document", document);
        model.addAttribute("preview", preview);
        model.addAttribute(
                "rows",
                rows.stream()
                        .sorted(Comparator.comparing(
                                (IntakeRow row) -> row.asks().isEmpty()))
                        .toList());
        model.addAttribute(
                "asked", rows.stream().filter(row -> !row.asks().isEmpty()).count());
        model.addAttribute(
                "advised", rows.stream().filter(row -> !row.advice().isEmpty()).count());
        model.addAttribute("skipped", preview.skipped().stream().map(this::said).toList());
        model.addAttribute("notes", preview.notes().stream().map(this::said).toList());
        model.addAttribute("sides", choices.sides(null));
        imports.outcome(document).ifPresent(outcome -> model.addAttribute("outcome", outcome));
        if (!model.containsAttribute("answers")) {
            model.addAttribute("answers", new IntakeAnswers(Map.of()));
        }
        return "intake/document";
    }

    @GetMapping(path = "/roadmap/documents/{id:\\d{1,18}}", params = "format")
    void export(@PathVariable long id, @RequestParam Exports.Format format, Person me, HttpServletResponse response)
            throws IOException {
        exports.send(understood.of(id, me), format, response);
    }

    @PostMapping("/roadmap/documents/{id:\\d{1,18}}/confirmation")
    String confirm(
            @PathVariable long id, @RequestParam Map<String, String> fields, Person me, Model model, Attempt attempt) {
        IntakeAnswers answers = new IntakeAnswers(fields);
        return attempt.make(
                () -> decisions.confirm(id, answers.given(), me),
                "intake.done.confirmed",
                "/roadmap/documents/" + id,
                () -> preview(id, me, model.addAttribute("answers", answers)));
    }

    @PostMapping("/roadmap/documents/{id:\\d{1,18}}/undo")
    String undo(@PathVariable long id, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> decisions.undo(id, me),
                "intake.done.undone",
                "/roadmap/documents/" + id,
                () -> preview(id, me, model));
    }

    private IntakeRow row(ReadItem item, List<Advice> advice) {
        return new IntakeRow(
                item,
                item.questions().stream()
                        .map(one -> new IntakeRow.Ask(
                                one.field(),
                                texts.get(one.key(), one.arguments().toArray())))
                        .toList(),
                advice.stream()
                        .map(one -> texts.get(one.key(), one.arguments().toArray()))
                        .toList());
    }

    private Said said(Remark remark) {
        return new Said(
                remark.table(),
                remark.row(),
                texts.get(remark.key(), remark.arguments().toArray()));
    }

    /** A remark in the language of the page. */
    record Said(int table, int row, String words) {}
}
