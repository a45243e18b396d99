package org.jointroadmap.intake.row;

import java.util.List;
import java.util.Optional;
import org.jointroadmap.document.table.Cell;
import org.jointroadmap.document.table.Line;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.document.table.Table;
import org.jointroadmap.intake.column.Columns;
import org.jointroadmap.intake.column.Columns.Column;
import org.jointroadmap.intake.column.Headers;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of one table: sections, promises, rows that go on with one, and those that are neither. */
final class TableRows {
    private static final int MOST_ROLES = 3;

    private final Table table;
    private final List<RawRow> rows;
    private final List<Remark> skipped;
    private final List<Headed> heads;
    private Columns columns;
    private RowShape shape;
    private String section;
    private @Nullable PendingRow pending;

    TableRows(
            Table table, Columns columns, String section, List<RawRow> rows, List<Remark> skipped, List<Headed> heads) {
        this.table = table;
        this.columns = columns;
        this.shape = new RowShape(columns);
        this.section = section;
        this.rows = rows;
        this.skipped = skipped;
        this.heads = heads;
        heads.add(new Headed(table.number(), 1, table.name(), columns));
    }

    /** @param after the last row that is passed over, such as the header's; answers the section at the end. */
    String read(int after) {
        List<Line> lines = table.lines();
        int past = after;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).row() > past) {
                past = Math.max(past, take(at));
            }
        }
        flush();
        return section;
    }

    private int take(int at) {
        Line line = table.lines().get(at);
        Optional<Columns> again = header(at);
        if (again.isPresent()) {
            flush();
            columns = again.get();
            shape = new RowShape(columns);
            heads.add(new Headed(table.number(), line.row(), table.name(), columns));
            skip(line, "intake.header");
            return columns.lastRow();
        }
        RowKind kind = RowKind.of(line, shape.isBare(line));
        if (kind != RowKind.OPEN) {
            skip(line, kind.key());
        } else if (pending != null && shape.goesOn(line)) {
            pending.and(line);
        } else if (shape.isSection(line, next(at), pending == null ? "" : pending.number())) {
            flush();
            section = String.join(" ", line.said()).replaceAll("\\s+", " ");
        } else if (shape.isAnything(line)) {
            flush();
            pending = new PendingRow(table.number(), sectionOf(line), columns, line);
        } else {
            skip(line, "intake.nothing");
        }
        return line.row();
    }

    private void skip(Line line, String key) {
        skipped.add(Remark.at(table.number(), line.row(), key));
    }

    /** A header that stands there once more, or that of a further table on the same sheet. */
    private Optional<Columns> header(int at) {
        List<Line> lines = table.lines();
        Line line = lines.get(at);
        if (!shape.canHead(line)) {
            return Optional.empty();
        }
        return Headers.find(lines.subList(at, Math.min(lines.size(), at + 2)))
                .filter(found -> found.score() >= MOST_ROLES && found.startsAt(line.row()))
                .filter(found -> found.all().size() * 2 > line.said().size());
    }

    private @Nullable Line next(int at) {
        return at + 1 < table.lines().size() ? table.lines().get(at + 1) : null;
    }

    private String sectionOf(Line line) {
        Optional<Column> own = columns.section();
        if (own.isPresent()) {
            Cell cell = line.cell(own.get().at());
            section = cell.isBlank() ? section : cell.text().replaceAll("\\s+", " ");
        }
        return section;
    }

    private void flush() {
        if (pending != null) {
            rows.add(pending.row());
        }
        pending = null;
    }
}
