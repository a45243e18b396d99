package org.jointroadmap.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.Folding;
import org.jointroadmap.Refused.Problem;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.table.Line;
import org.jointroadmap.party.NewOrganisation;
import org.jointroadmap.party.OrganisationDesk;
import org.jointroadmap.party.OrganisationNames;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tables of organisations. */
@Component
public class OrganisationTables implements Tables {
    private static final String CYRILLIC = ".*\\p{IsCyrillic}.*";
    private static final String AZERBAIJANI = ".*[əƏ].*";

    private final OrganisationDesk desk;
    private final CellWords words;

    OrganisationTables(OrganisationDesk desk, CellWords words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public void keptBy(Person person) {
        OrganisationDesk.keptBy(person);
    }

    @Override
    public TablePreview<NewOrganisation> preview(Document document, Locale language, Person by) {
        keptBy(by);
        HeadedTable table = HeadedTable.of(document, Heading.OF_ORGANISATIONS, Set.of(Heading.SIDE));
        List<TableRow<NewOrganisation>> rows =
                table.rows().stream().map(row -> row(table, row, language)).toList();
        List<List<Problem>> problems =
                desk.problems(rows.stream().map(TableRow::entry).toList());
        return new TablePreview<>(
                List.copyOf(table.columns().keySet()), Problems.with(rows, problems), document.remarks());
    }

    @Override
    @Transactional
    public TablePreview<NewOrganisation> confirm(Document document, Locale language, Person by) {
        TablePreview<NewOrganisation> preview = preview(document, language, by);
        desk.addAll(preview.entries(), by);
        return preview;
    }

    private TableRow<NewOrganisation> row(HeadedTable table, Line row, Locale language) {
        List<Problem> problems = new ArrayList<>(Problems.formulas(table, row));
        String cell = table.text(row, Heading.SIDE);
        Optional<String> side = words.side(cell);
        if (side.isEmpty()) {
            problems.add(new Problem("side", "refused.table.side-needed", List.of(cell, words.sides(language))));
        }
        String code = table.text(row, Heading.CODE);
        NewOrganisation entry = new NewOrganisation(code.isEmpty() ? null : code, side.orElse(null), names(table, row));
        return new TableRow<>(row.row(), table.cells(row), entry, problems);
    }

    /** A name under a heading that says no language is of the language whose letters it has. */
    private static OrganisationNames names(HeadedTable table, Line row) {
        String bare = table.text(row, Heading.NAME) + table.text(row, Heading.ORGANISATION);
        boolean russian = Folding.fold(bare).matches(CYRILLIC);
        boolean azerbaijani = !russian && bare.matches(AZERBAIJANI);
        String english = russian || azerbaijani ? "" : bare;
        return new OrganisationNames(
                either(table.text(row, Heading.NAME_EN), english),
                either(table.text(row, Heading.NAME_RU), russian ? bare : ""),
                either(table.text(row, Heading.NAME_AZ), azerbaijani ? bare : ""));
    }

    private static String either(String said, String otherwise) {
        return said.isEmpty() ? otherwise : said;
    }
}
