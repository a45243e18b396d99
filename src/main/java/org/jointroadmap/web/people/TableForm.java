package org.jointroadmap.web.people;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jointroadmap.Fault;
import org.jointroadmap.Refusals;
import org.jointroadmap.Refused;
import org.jointroadmap.admission.TableFiles;
import org.jointroadmap.admission.TablePreview;
import org.jointroadmap.admission.TableRow;
import org.jointroadmap.admission.Tables;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/** What the pages of tables share: reading what was given, and showing it row by row. */
@Component
class TableForm {
    private static final String VIEW = "people/table";

    private final Refusals refusals;
    private final Texts texts;

    TableForm(Refusals refusals, Texts texts) {
        this.refusals = refusals;
        this.texts = texts;
    }

    /**
     * What is sent.
     *
     * @param table that was pasted, if there is no file
     */
    record Given(@Nullable MultipartFile file, String table, boolean confirm) {}

    /** @param what the end of the keys and the beginning of the address of its page */
    String show(String what, Tables tables, Person me, Model model) {
        tables.keptBy(me);
        model.addAttribute("what", what);
        return VIEW;
    }

    /** As {@link #show}, of a table that is looked at or taken in. */
    String take(String what, Tables tables, Given given, Person me, Model model, Locale language, Attempt attempt) {
        tables.keptBy(me);
        model.addAttribute("table", given.table());
        Supplier<String> again = () -> show(what, tables, me, model);
        if (!given.confirm()) {
            return attempt.look(() -> preview(tables.preview(read(given), language, me), model), again);
        }
        return attempt.make(
                () -> {
                    Document document = read(given);
                    preview(tables.preview(document, language, me), model);
                    tables.confirm(document, language, me);
                },
                "table.done." + what,
                "/" + what,
                again);
    }

    private static Document read(Given given) {
        MultipartFile file = given.file();
        if (file == null || file.isEmpty()) {
            if (given.table().isBlank()) {
                throw Refused.invalid("file", "refused.intake.nothing");
            }
            return TableFiles.pasted(given.table());
        }
        try (InputStream content = file.getInputStream()) {
            return TableFiles.read(content);
        } catch (IOException full) {
            throw Refused.invalid("file", "refused.trade.not-stored");
        }
    }

    private void preview(TablePreview<?> preview, Model model) {
        model.addAttribute("preview", preview)
                .addAttribute("table", preview.text())
                .addAttribute("rows", preview.rows().stream().map(this::row).toList())
                .addAttribute(
                        "notes",
                        preview.notes().stream()
                                .map(note ->
                                        texts.get(note.key(), note.arguments().toArray()))
                                .toList());
    }

    private Row row(TableRow<?> row) {
        return new Row(
                row.row(),
                row.cells(),
                refusals
                        .words(new Refused(Refused.Kind.INVALID, row.problems()), LocaleContextHolder.getLocale())
                        .stream()
                        .map(Fault::message)
                        .distinct()
                        .toList());
    }

    /** One row with what is wrong in it, in the language of the page. */
    record Row(int number, List<String> cells, List<String> wrong) {}
}
