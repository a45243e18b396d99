package org.jointroadmap.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The five rows at the head of a table: its name, the kinds of its columns, their facts, their code and what people call them. */
final class Header {
    static final int ROWS = 5;
    private static final int KINDS = 1;
    private static final int OBJECTS = 2;
    private static final int CODES = 3;
    /** A whole condition, such as {@code $item : OpenItem( … )}, which needs no fact above it. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:not|exists|forall|\\()\\b?.*|(?:\\$\\w+\\s*:\\s*)?\\p{Lu}\\w*\\s*\\(.*", Pattern.DOTALL);

    private final Grid grid;
    private final int row;
    private final int column;
    private final TableMistakes mistakes;

    Header(Grid grid, int row, int column, TableMistakes mistakes) {
        this.grid = grid;
        this.row = row;
        this.column = column;
        this.mistakes = mistakes;
    }

    static int codes(int row) {
        return row + CODES;
    }

    /** The name that follows the keyword, "" if there is none. */
    String name() {
        return grid.cell(row, column).substring(Keywords.TABLE.length()).replaceFirst("^\\s*:?\\s*", "");
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        int width = Math.max(grid.width(row + KINDS), Math.max(grid.width(row + OBJECTS), grid.width(row + CODES)));
        for (int at = column; at < width; at++) {
            String kind = grid.cell(row + KINDS, at);
            if (!kind.isEmpty()) {
                add(columns, at, kind);
            } else if (!grid.cell(row + OBJECTS, at).isEmpty()
                    || !grid.cell(row + CODES, at).isEmpty()) {
                mistakes.add(grid, row + KINDS, at, "table-no-kind", String.join(", ", Keywords.COLUMNS));
            }
        }
        require(columns, "CONDITION");
        require(columns, "ACTION");
        return columns;
    }

    private void add(List<Column> columns, int at, String kind) {
        if (!Keywords.isColumn(kind)) {
            String key = Keywords.hasNoPlace(kind) ? "table-keyword" : "table-kind";
            mistakes.add(grid, row + KINDS, at, key, kind, String.join(", ", Keywords.COLUMNS));
            return;
        }
        String word = Keywords.column(kind);
        boolean many = word.equals("CONDITION") || word.equals("ACTION");
        if (!many && columns.stream().anyMatch(other -> other.kind().equals(word))) {
            mistakes.add(grid, row + KINDS, at, "table-kind-twice", word);
        }
        String code = grid.cell(row + CODES, at);
        if (many && code.isEmpty()) {
            mistakes.add(grid, row + CODES, at, "table-no-code", word);
        }
        String object =
                grid.cell(row + OBJECTS, at).replaceFirst("\\.\\.\\.$", "").strip();
        columns.add(columns.stream()
                .filter(before -> word.equals("CONDITION") && before.isCondition() && before.at() == at - 1)
                .filter(before -> !before.object().isEmpty() && asksSame(before.object(), object, code))
                .findFirst()
                .map(before -> Column.of(at, word, before.object(), before.start(), code))
                .orElseGet(() -> Column.of(at, word, object, at, code)));
    }

    private static boolean asksSame(String before, String object, String code) {
        return object.equals(before) || object.isEmpty() && !WHOLE.matcher(code).matches();
    }

    private void require(List<Column> columns, String kind) {
        if (columns.stream().noneMatch(one -> one.kind().equals(kind))
                && mistakes.found().isEmpty()) {
            mistakes.add(grid, row + KINDS, column, "table-lacks", kind);
        }
    }
}
