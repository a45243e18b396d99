package org.jointroadmap.web.people;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jointroadmap.Fault;
import org.jointroadmap.Refusals;
import org.jointroadmap.Refused;
import org.jointroadmap.admission.TableFiles;
import org.jointroadmap.admission.TablePreview;
import org.jointroadmap.admission.TableRow;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/** What the pages of tables share: reading what was given, and showing it row by row. */
@Component
class TableForm {
    static final String VIEW = "people/table";

    private final Refusals refusals;
    private final Texts texts;

    TableForm(Refusals refusals, Texts texts) {
        this.refusals = refusals;
        this.texts = texts;
    }

    /** @param table that was pasted, if there is no file */
    Document read(@Nullable MultipartFile file, String table) {
        if (file == null || file.isEmpty()) {
            if (table.isBlank()) {
                throw Refused.invalid("file", "refused.intake.nothing");
            }
            return TableFiles.pasted(table);
        }
        try (InputStream content = file.getInputStream()) {
            return TableFiles.read(content);
        } catch (IOException full) {
            throw Refused.invalid("file", "refused.trade.not-stored");
        }
    }

    void show(TablePreview<?> preview, Model model) {
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
