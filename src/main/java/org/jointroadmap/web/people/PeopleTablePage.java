package org.jointroadmap.web.people;

import java.util.Locale;
import org.jointroadmap.admission.PeopleTables;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where people are taken in from a table: it is given, each row seen as it was understood, and confirmed. */
@Screen
@RequestMapping("/people/table")
class PeopleTablePage {
    private final PeopleTables tables;
    private final TableForm form;

    PeopleTablePage(PeopleTables tables, TableForm form) {
        this.tables = tables;
        this.form = form;
    }

    @GetMapping
    String show(Person me, Model model) {
        People.keptBy(me);
        model.addAttribute("what", "people");
        return TableForm.VIEW;
    }

    @PostMapping
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "false") boolean confirm,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        People.keptBy(me);
        model.addAttribute("table", table);
        if (!confirm) {
            return attempt.look(() -> preview(form.read(file, table), me, model, language), () -> show(me, model));
        }
        return attempt.make(
                () -> {
                    Document document = form.read(file, table);
                    preview(document, me, model, language);
                    tables.confirm(document, language, me);
                },
                "table.done.people",
                "/people",
                () -> show(me, model));
    }

    private void preview(Document document, Person me, Model model, Locale language) {
        form.show(tables.preview(document, language, me), model);
    }
}
