package org.jointroadmap.intake.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.document.table.Cell;
import org.jointroadmap.document.table.Line;
import org.jointroadmap.intake.column.Columns;
import org.jointroadmap.intake.column.Columns.Column;
import org.jointroadmap.intake.column.Role;

/** A promise of which further rows may still say more. */
final class PendingRow {
    private final int table;
    private final int row;
    private final String section;
    private final Columns columns;
    private final List<String> cells = new ArrayList<>();

    PendingRow(int table, String section, Columns columns, Line line) {
        this.table = table;
        this.row = line.row();
        this.section = section;
        this.columns = columns;
        line.cells().forEach(cell -> cells.add(cell.cover() == Cell.Cover.LEFT ? "" : cell.text()));
    }

    /** What the next row says of the same promise. */
    void and(Line line) {
        int title = columns.title().map(Column::at).orElse(-1);
        for (int at = 0; at < line.cells().size(); at++) {
            Cell cell = line.cell(at);
            if (cell.cover() == Cell.Cover.NONE && !cell.isBlank()) {
                String before = text(at);
                while (cells.size() <= at) {
                    cells.add("");
                }
                cells.set(at, before.isEmpty() ? cell.text() : before + (at == title ? " " : "\n") + cell.text());
            }
        }
    }

    String number() {
        String number = Numbers.bare(text(columns.first(Role.NUMBER)));
        return number.isEmpty() ? Numbers.bare(Numbers.before(text(columns.title()))) : number;
    }

    RawRow row() {
        String words = text(columns.title());
        boolean counted = !Numbers.bare(text(columns.first(Role.NUMBER))).isEmpty();
        String before = counted ? "" : Numbers.before(words);
        String start = text(columns.first(Role.START));
        return new RawRow(
                table,
                row,
                section,
                number(),
                words.substring(before.length()).replaceAll("\\s+", " ").strip(),
                text(columns.first(Role.RESULT)),
                columns.owners().stream()
                        .filter(column -> !text(column.at()).isBlank())
                        .map(column -> new RawRow.OwnersCell(
                                text(column.at()), column.heading(), column.role() == Role.HELPERS))
                        .toList(),
                text(columns.first(Role.SIDE)),
                text(columns.due()).replaceAll("\\s*\n\\s*", "\n").strip(),
                start,
                List.copyOf(cells));
    }

    private String text(Optional<Column> column) {
        return column.map(one -> text(one.at())).orElse("");
    }

    private String text(int at) {
        return at < cells.size() ? cells.get(at) : "";
    }
}
