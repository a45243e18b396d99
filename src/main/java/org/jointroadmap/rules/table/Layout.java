package org.jointroadmap.rules.table;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a sheet, and whatever has no place beside them. */
final class Layout {
    private static final int MOST_ROWS = 25_000;

    private final Grid grid;
    private final TableMistakes mistakes;
    private final List<RuleTable> tables = new ArrayList<>();
    private final List<Import> imports = new ArrayList<>();

    /** What a sheet imports, and where; the place from 0. */
    record Import(Grid grid, int row, int column, String text) {}

    Layout(Grid grid, TableMistakes mistakes) {
        this.grid = grid;
        this.mistakes = mistakes;
    }

    List<RuleTable> tables() {
        return tables;
    }

    List<Import> imports() {
        return imports;
    }

    Layout read() {
        int row = 0;
        while (row < grid.rows().size()) {
            int column = keyword(row);
            row = column < 0 ? other(row) : table(row, column);
        }
        return this;
    }

    /** The column of a table's keyword, -1 if the row has none. */
    private int keyword(int row) {
        for (int column = 0; column < grid.width(row); column++) {
            if (Keywords.isTable(grid.cell(row, column))) {
                return column;
            }
        }
        return -1;
    }

    /** A row outside of tables: a keyword with its value, or a note. */
    private int other(int row) {
        for (int column = 0; column < grid.width(row); column++) {
            String cell = grid.cell(row, column);
            if (Keywords.hasNoPlace(cell)) {
                mistakes.add(grid, row, column, "table-keyword", cell, "RuleSet, Import, RuleTable");
            } else if (Keywords.of(cell).equals(Keywords.IMPORT)) {
                int value = column + 1;
                for (String one : grid.cell(row, value).split("[,;]")) {
                    if (!one.isBlank()) {
                        imports.add(new Import(grid, row, value, one.strip()));
                    }
                }
            }
        }
        boolean apart = !tables.isEmpty() && grid.width(row) > 0 && !grid.isEmpty(row);
        if (apart && isRowOf(tables.get(tables.size() - 1), row)) {
            mistakes.add(grid, row, first(row), "table-row-apart");
        }
        return row + 1;
    }

    /** What is left of it under its conditions or actions: nobody means a note there. */
    private boolean isRowOf(RuleTable table, int row) {
        return table.columns().stream()
                .filter(one -> one.isCondition() || one.isAction())
                .anyMatch(one -> !grid.cell(row, one.at()).isEmpty());
    }

    private int table(int row, int column) {
        Header header = new Header(grid, row, column, mistakes);
        List<Column> columns = header.columns();
        int begin = row + Header.ROWS;
        int end = begin;
        while (!grid.isEmpty(end) && keyword(end) < 0) {
            check(columns, row, column, end);
            end++;
            if (end - begin > MOST_ROWS) {
                mistakes.add(grid, end, column, "table-rows", MOST_ROWS);
                return grid.rows().size();
            }
        }
        if (end == begin) {
            mistakes.add(grid, row, column, "table-empty");
        }
        tables.add(new RuleTable(grid, header.name(), row, column, end, columns));
        return end;
    }

    private void check(List<Column> columns, int head, int from, int row) {
        boolean condition = false;
        boolean action = false;
        for (int at = from; at < grid.width(row); at++) {
            int place = at;
            if (!grid.cell(row, at).isEmpty()) {
                List<Column> here =
                        columns.stream().filter(one -> one.at() == place).toList();
                if (here.isEmpty() && grid.cell(head + 1, at).isEmpty()) {
                    mistakes.add(grid, row, at, "table-no-column", grid.cell(row, at));
                }
                condition |= here.stream().anyMatch(Column::isCondition);
                action |= here.stream().anyMatch(Column::isAction);
            }
        }
        if (!condition || !action) {
            mistakes.add(grid, row, from, condition ? "table-row-concludes-nothing" : "table-row-asks-nothing");
        }
    }

    private int first(int row) {
        int column = 0;
        while (grid.cell(row, column).isEmpty()) {
            column++;
        }
        return column;
    }
}
