package org.jointroadmap.web.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.trade.figure.ImportStatus;
import org.jointroadmap.trade.figure.ImportedYears;
import org.jointroadmap.trade.figure.TradeImport;
import org.jointroadmap.trade.importing.ImportDecisions;
import org.jointroadmap.trade.importing.TradeImports;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One file: what it turned out to be, how far it has come, and every row that is wrong. */
@Screen
@RequestMapping("/trade/imports/{id:\\d{1,18}}")
class ImportPage {
    private static final int SHOWN = 100;
    private static final int AT_ONCE = 1_000;

    private final TradeImports imports;
    private final ImportDecisions decisions;
    private final ImportedYears years;
    private final Exports exports;
    private final Texts texts;

    ImportPage(TradeImports imports, ImportDecisions decisions, ImportedYears years, Exports exports, Texts texts) {
        this.imports = imports;
        this.decisions = decisions;
        this.years = years;
        this.exports = exports;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable long id, Person me, Model model) {
        fill(id, me, model);
        return "imports/import";
    }

    /** What changes while it is read; it asks for itself again and again. */
    @GetMapping("/state")
    String state(@PathVariable long id, Person me, Model model) {
        fill(id, me, model);
        return "imports/state :: state";
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable long id, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> imports.cancel(id, me),
                "import.done.cancelled",
                "/trade/imports/{id}",
                () -> show(id, me, model));
    }

    @PostMapping("/confirmation")
    String confirm(@PathVariable long id, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> decisions.confirm(id, me),
                "import.done.confirmed",
                "/trade/imports/{id}",
                () -> show(id, me, model));
    }

    @PostMapping("/undo")
    String undo(@PathVariable long id, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> decisions.undo(id, me), "import.done.undone", "/trade/imports/{id}", () -> show(id, me, model));
    }

    @GetMapping(path = "/rejections", params = "format")
    void export(@PathVariable long id, @RequestParam Exports.Format format, HttpServletResponse response)
            throws IOException {
        List<String> headers = List.of(texts.get("import.entry"), texts.get("import.line"), texts.get("import.reason"));
        exports.send(new Table("rejected-rows-" + id, headers, row -> write(id, row)), format, response);
    }

    private void write(long id, Consumer<List<Object>> row) {
        List<TradeImport.Rejection> page = imports.rejections(id, 0, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(one -> row.accept(List.of(one.entry(), BigDecimal.valueOf(one.line()), text(one.message()))));
            page = imports.rejections(id, page.get(page.size() - 1).id(), AT_ONCE);
        }
    }

    private void fill(long id, Person me, Model model) {
        TradeImport found = imports.find(id).orElseThrow(() -> Refused.notFound("refused.trade.unknown", id));
        model.addAttribute("of", found);
        model.addAttribute("error", found.error() == null ? null : text(found.error()));
        model.addAttribute("errorEntry", found.errorEntry());
        model.addAttribute("years", years.of(id));
        model.addAttribute("waiting", found.status() == ImportStatus.READ ? years.waiting(id) : List.of());
        model.addAttribute(
                "mayCancel",
                TradeImports.mayCancel(found, me) && !found.status().isOver());
        model.addAttribute("mayConfirm", found.status() == ImportStatus.READ && ImportDecisions.mayDecide(me));
        model.addAttribute("mayUndo", found.status() == ImportStatus.DONE && ImportDecisions.mayDecide(me));
        model.addAttribute(
                "rejections",
                imports.rejections(id, 0, SHOWN).stream()
                        .map(one -> new Wrong(one.entry(), one.line(), text(one.message())))
                        .toList());
    }

    private String text(TradeImport.Message message) {
        return texts.get(message.key(), message.told(LocaleContextHolder.getLocale()));
    }

    /** A row that is wrong, in the reader's words. */
    public record Wrong(String entry, long line, String text) {}
}
