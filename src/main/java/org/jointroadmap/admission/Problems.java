package org.jointroadmap.admission;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Refused.Problem;
import org.jointroadmap.document.table.Line;

/** What is wrong in the rows of a table, each field once. */
final class Problems {
    private Problems() {}

    /** What a spreadsheet would reckon is no text of anybody's. */
    static List<Problem> formulas(HeadedTable table, Line row) {
        return table.columns().keySet().stream()
                .filter(heading -> table.text(row, heading).startsWith("="))
                .map(heading -> new Problem(heading.key(), "refused.table.formula", List.of(table.text(row, heading))))
                .toList();
    }

    /** Rows with what else is wrong in each; of a field that could not be read nothing more is said. */
    static <T> List<TableRow<T>> with(List<TableRow<T>> rows, List<List<Problem>> more) {
        List<TableRow<T>> all = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            TableRow<T> row = rows.get(at);
            List<Problem> problems = new ArrayList<>(row.problems());
            more.get(at).stream()
                    .filter(problem -> row.problems().stream().noneMatch(said -> isOf(said.field(), problem.field())))
                    .forEach(problems::add);
            all.add(new TableRow<>(row.row(), row.cells(), row.entry(), List.copyOf(problems)));
        }
        return all;
    }

    /** Roles and organisation depend on the side. */
    private static boolean isOf(String said, String field) {
        return said.equals(field)
                || said.equals("side") && (field.equals("roles") || field.equals("organisation"))
                || said.startsWith("name") && field.startsWith("name");
    }
}
