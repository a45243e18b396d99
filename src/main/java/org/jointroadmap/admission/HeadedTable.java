package org.jointroadmap.admission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.Refused;
import org.jointroadmap.document.table.Cell;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.table.Line;
import org.jointroadmap.document.table.Table;

/**
 * The rows of a document's first table whose headings are known.
 *
 * @param columns heading to column, from 0, in the order of the table
 */
record HeadedTable(Map<Heading, Integer> columns, List<Line> rows) {
    static final int MOST_ROWS = 500;

    private static final int FIRST_ROWS = 10;

    /** @throws Refused if there is none, or it has none or too many rows */
    static HeadedTable of(Document document, Set<Heading> known, Set<Heading> needed) {
        for (Table table : document.tables()) {
            List<Line> lines = table.lines();
            for (int at = 0; at < Math.min(FIRST_ROWS, lines.size()); at++) {
                Map<Heading, Integer> columns = columns(lines.get(at), known);
                if (columns.keySet().containsAll(needed)) {
                    return of(columns, lines.subList(at + 1, lines.size()));
                }
            }
        }
        throw Refused.invalid(
                "file", known.contains(Heading.LOGIN) ? "refused.table.people" : "refused.table.organisations");
    }

    private static HeadedTable of(Map<Heading, Integer> columns, List<Line> lines) {
        if (columns.containsKey(Heading.PASSWORD)) {
            throw Refused.invalid("file", "refused.table.password");
        }
        List<Line> rows = lines.stream().filter(line -> !line.said().isEmpty()).toList();
        if (rows.isEmpty()) {
            throw Refused.invalid("file", "refused.table.empty");
        }
        if (rows.size() > MOST_ROWS) {
            throw Refused.invalid("file", "refused.table.rows", MOST_ROWS, rows.size());
        }
        return new HeadedTable(columns, rows);
    }

    private static Map<Heading, Integer> columns(Line line, Set<Heading> known) {
        Map<Heading, Integer> columns = new LinkedHashMap<>();
        for (int at = 0; at < line.cells().size(); at++) {
            int column = at;
            heading(line.cell(at), known).ifPresent(heading -> columns.putIfAbsent(heading, column));
        }
        return columns;
    }

    private static Optional<Heading> heading(Cell cell, Set<Heading> known) {
        for (Heading heading : Heading.values()) {
            if (known.contains(heading) && !cell.isBlank() && heading.isMeant(cell.text())) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /** What a row has under a heading; "" where there is no such column. */
    String text(Line row, Heading heading) {
        Integer column = columns.get(heading);
        return column == null ? "" : row.text(column).strip();
    }

    /** The cells of a row under the headings that are known, in their order. */
    List<String> cells(Line row) {
        return columns.keySet().stream().map(heading -> text(row, heading)).toList();
    }
}
