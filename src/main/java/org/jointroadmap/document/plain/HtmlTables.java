package org.jointroadmap.document.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.document.table.Bounds;
import org.jointroadmap.document.table.Cell;
import org.jointroadmap.document.table.Table;
import org.jointroadmap.document.table.TableBuilder;
import org.jspecify.annotations.Nullable;

/** Gathers the tables of a page, tag by tag, whether its cells are closed or not. */
final class HtmlTables {
    private static final Pattern SPAN = Pattern.compile("(?i)(col|row)span\\s*=\\s*[\"']?(\\d{1,3})");
    private static final int MOST_SPANNED = 200;

    private record Down(String text, int rows) {}

    private final Bounds bounds = new Bounds();
    private final List<Table> tables = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Down> down = new HashMap<>();
    private @Nullable TableBuilder table;
    private @Nullable List<Cell> row;
    private boolean inCell;
    private String attributes = "";
    private int depth;
    private int rows;

    void text(String words) {
        text.append(words);
    }

    void tag(String name, boolean end, String of) {
        switch (name) {
            case "table" -> table(end);
            case "tr" -> endRow(!end && depth == 1);
            case "td", "th" -> {
                if (depth == 1) {
                    endCell();
                    inCell = !end;
                    attributes = of;
                }
            }
            case "p", "br", "div", "li", "h1", "h2", "h3", "h4" -> text.append('\n');
            default -> text.append("");
        }
    }

    List<Table> all() {
        endTable();
        return tables;
    }

    private void table(boolean end) {
        if (!end && depth++ == 0) {
            TableBuilder.tidy(text.toString()).lines().forEach(before::add);
            text.setLength(0);
            table = new TableBuilder(tables.size() + 1, "", before, bounds);
            rows = 0;
        } else if (end && depth > 0 && --depth == 0) {
            endTable();
        }
    }

    private void endTable() {
        endRow(false);
        if (table != null) {
            tables.add(table.table());
        }
        table = null;
        down.clear();
        before.clear();
        text.setLength(0);
        depth = 0;
    }

    private void endRow(boolean next) {
        endCell();
        if (row != null && table != null) {
            reachDown(row);
            table.line(++rows, row);
        }
        row = next ? new ArrayList<>() : null;
    }

    private void endCell() {
        if (inCell && row != null) {
            reachDown(row);
            String words = TableBuilder.tidy(text.toString());
            int across = span("col");
            int reach = span("row") - 1;
            for (int at = 0; at < across; at++) {
                if (reach > 0) {
                    down.put(row.size(), new Down(words, reach));
                }
                row.add(at == 0 || words.isEmpty() ? Cell.of(words) : new Cell(words, Cell.Cover.LEFT));
            }
        }
        inCell = false;
        text.setLength(0);
    }

    private void reachDown(List<Cell> cells) {
        for (Down from = down.get(cells.size()); from != null; from = down.get(cells.size())) {
            int column = cells.size();
            cells.add(from.text().isEmpty() ? Cell.EMPTY : new Cell(from.text(), Cell.Cover.ABOVE));
            if (from.rows() > 1) {
                down.put(column, new Down(from.text(), from.rows() - 1));
            } else {
                down.remove(column);
            }
        }
    }

    private int span(String direction) {
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            if (span.group(1).equalsIgnoreCase(direction)) {
                return Math.max(1, Math.min(MOST_SPANNED, Integer.parseInt(span.group(2))));
            }
        }
        return 1;
    }
}
