package org.jointroadmap.rules.table;

import java.util.List;
import java.util.Optional;

/**
 * One table of a sheet, without the mistakes of layout.
 *
 * @param row of its keyword, from 0
 * @param end the row after its last
 */
record RuleTable(Grid grid, String name, int row, int column, int end, List<Column> columns) {
    RuleTable {
        columns = List.copyOf(columns);
    }

    int begin() {
        return row + Header.ROWS;
    }

    /** What a row says in a column, in words of rules. */
    String cell(int at, Column column) {
        return column.value(grid.cell(at, column.at()));
    }

    /** What a row says in the one column of a kind, "" if there is none. */
    String cell(int at, String kind) {
        return columns.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .map(one -> grid.cell(at, one.at()))
                .orElse("");
    }

    Optional<Column> column(String kind) {
        return columns.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** The first column that a row uses. */
    int first(int at) {
        return columns.stream()
                .mapToInt(Column::at)
                .filter(one -> !grid.cell(at, one).isEmpty())
                .findFirst()
                .orElse(column);
    }
}
