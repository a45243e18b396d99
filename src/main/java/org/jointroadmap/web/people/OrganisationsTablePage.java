package org.jointroadmap.web.people;

import java.util.Locale;
import org.jointroadmap.admission.OrganisationTables;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.party.OrganisationDesk;
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

/** Where organisations are taken in from a table, as people are. */
@Screen
@RequestMapping("/organisations/table")
class OrganisationsTablePage {
    private final OrganisationTables tables;
    private final TableForm form;

    OrganisationsTablePage(OrganisationTables tables, TableForm form) {
        this.tables = tables;
        this.form = form;
    }

    @GetMapping
    String show(Person me, Model model) {
        OrganisationDesk.keptBy(me);
        model.addAttribute("what", "organisations");
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
        OrganisationDesk.keptBy(me);
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
                "table.done.organisations",
                "/organisations",
                () -> show(me, model));
    }

    private void preview(Document document, Person me, Model model, Locale language) {
        form.show(tables.preview(document, language, me), model);
    }
}
