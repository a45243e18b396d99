package org.jointroadmap.admission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.Refused.Problem;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.table.Line;
import org.jointroadmap.party.AdmissionDesk;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tables of people: each row somebody who is let in and invited to choose a password. */
@Component
public class PeopleTables implements Tables {
    private static final Set<Heading> NEEDED = Set.of(Heading.LOGIN, Heading.NAME, Heading.ROLES, Heading.EMAIL);

    private final AdmissionDesk desk;
    private final Organisations organisations;
    private final CellWords words;

    PeopleTables(AdmissionDesk desk, Organisations organisations, CellWords words) {
        this.desk = desk;
        this.organisations = organisations;
        this.words = words;
    }

    @Override
    public void keptBy(Person person) {
        People.keptBy(person);
    }

    @Override
    public TablePreview<NewPerson> preview(Document document, Locale language, Person by) {
        keptBy(by);
        HeadedTable table = HeadedTable.of(document, Heading.OF_PEOPLE, NEEDED);
        List<Organisation> known = organisations.all();
        List<TableRow<NewPerson>> rows = table.rows().stream()
                .map(row -> row(table, row, known, language))
                .toList();
        List<List<Problem>> problems =
                desk.problems(rows.stream().map(TableRow::entry).toList());
        return new TablePreview<>(
                List.copyOf(table.columns().keySet()), Problems.with(rows, problems), document.remarks());
    }

    @Override
    @Transactional
    public TablePreview<NewPerson> confirm(Document document, Locale language, Person by) {
        TablePreview<NewPerson> preview = preview(document, language, by);
        desk.admit(preview.entries(), by);
        return preview;
    }

    private TableRow<NewPerson> row(HeadedTable table, Line row, List<Organisation> known, Locale language) {
        List<Problem> problems = new ArrayList<>(Problems.formulas(table, row));
        String side = side(table.text(row, Heading.SIDE), language, problems);
        String email = table.text(row, Heading.EMAIL);
        NewPerson person = new NewPerson(
                table.text(row, Heading.LOGIN),
                table.text(row, Heading.NAME),
                side,
                roles(table.text(row, Heading.ROLES), language, problems),
                organisation(table.text(row, Heading.ORGANISATION), side, known, problems),
                words.language(table.text(row, Heading.LANGUAGE)),
                email.isEmpty() ? null : email,
                null);
        return new TableRow<>(row.row(), table.cells(row), person, problems);
    }

    private @Nullable String side(String cell, Locale language, List<Problem> problems) {
        if (words.isNobodys(cell)) {
            return null;
        }
        Optional<String> side = words.side(cell);
        if (side.isEmpty()) {
            problems.add(new Problem("side", "refused.table.side", List.of(cell, words.sides(language))));
        }
        return side.orElse(null);
    }

    private Set<Role> roles(String cell, Locale language, List<Problem> problems) {
        Set<Role> roles = new LinkedHashSet<>();
        for (String word : cell.split("[,;/\\n]")) {
            Optional<Role> role = words.role(word);
            role.ifPresent(roles::add);
            if (role.isEmpty() && !word.isBlank()) {
                problems.add(new Problem("roles", "refused.table.role", List.of(word.strip(), words.roles(language))));
            }
        }
        return roles;
    }

    private static @Nullable Long organisation(
            String cell, @Nullable String side, List<Organisation> known, List<Problem> problems) {
        if (cell.isEmpty() || cell.equals("-")) {
            return null;
        }
        Optional<Organisation> found = known.stream()
                .filter(one -> one.side().equals(side) && (cell.equals(one.code()) || one.isCalled(cell)))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(new Problem("organisation", "refused.table.organisation", List.of(cell)));
        }
        return found.map(Organisation::id).orElse(null);
    }
}
