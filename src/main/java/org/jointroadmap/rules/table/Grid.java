package org.jointroadmap.rules.table;

import java.util.List;

/**
 * The cells of one sheet.
 *
 * @param sheet its name, "" of a delimited text
 * @param rows without gaps, from the first on
 */
record Grid(String sheet, List<List<String>> rows) {
    private static final int LETTERS = 26;

    Grid {
        rows = List.copyOf(rows);
    }

    /** The text of a cell without the space around it, "" where there is none. */
    String cell(int row, int column) {
        if (row >= rows.size() || column >= rows.get(row).size()) {
            return "";
        }
        return rows.get(row).get(column).strip();
    }

    int width(int row) {
        return row < rows.size() ? rows.get(row).size() : 0;
    }

    boolean isEmpty(int row) {
        return row >= rows.size() || rows.get(row).stream().allMatch(String::isBlank);
    }

    /** As people name a cell: {@code Late!B7}, or {@code B7} where there are no sheets. */
    String place(int row, int column) {
        return (sheet.isEmpty() ? "" : sheet + "!") + letters(column) + (row + 1);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
