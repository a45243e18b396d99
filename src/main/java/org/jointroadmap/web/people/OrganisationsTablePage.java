package org.jointroadmap.web.people;

import java.util.Locale;
import org.jointroadmap.admission.OrganisationTables;
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
    private static final String WHAT = "organisations";

    private final OrganisationTables tables;
    private final TableForm form;

    OrganisationsTablePage(OrganisationTables tables, TableForm form) {
        this.tables = tables;
        this.form = form;
    }

    @GetMapping
    String show(Person me, Model model) {
        return form.show(WHAT, tables, me, model);
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
        TableForm.Given given = new TableForm.Given(file, table, confirm);
        return form.take(WHAT, tables, given, me, model, language, attempt);
    }
}
