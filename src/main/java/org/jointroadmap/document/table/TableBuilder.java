package org.jointroadmap.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jointroadmap.Writing;

/** Gathers the rows of a table in their order; empty rows and cells beyond the last text are dropped. */
public final class TableBuilder {
    private static final Pattern LINE_ENDS = Pattern.compile("(?<![ \u00a0])[ \u00a0]*\n\\s*");

    private final int number;
    private final String name;
    private final List<String> before;
    private final Bounds bounds;
    private final List<Line> lines = new ArrayList<>();
    private List<Cell> above = List.of();
    private int width;

    public TableBuilder(int number, String name, List<String> before, Bounds bounds) {
        this.number = number;
        this.name = name;
        this.before = before;
        this.bounds = bounds;
    }

    /** A row whose cells are each in their column. */
    public void line(int row, List<Cell> cells) {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        above = cells;
        if (filled > 0) {
            Bounds.column(filled - 1);
            width = Math.max(width, filled);
            List<Cell> kept = List.copyOf(cells.subList(0, filled));
            bounds.row(kept);
            lines.add(new Line(row, kept));
        }
    }

    /** The cell above a column of the row that comes next. */
    public Cell above(int column) {
        return column < above.size() ? above.get(column) : Cell.EMPTY;
    }

    /** One text over a rectangle of cells, rows as the document counts and columns from 0, both ends included. */
    public void merge(int top, int left, int bottom, int right) {
        int first = indexOf(top);
        Cell origin = first < lines.size() && lines.get(first).row() == top
                ? lines.get(first).cell(left)
                : Cell.EMPTY;
        if (origin.isBlank()) {
            return;
        }
        for (int at = first; at < lines.size() && lines.get(at).row() <= bottom; at++) {
            lines.set(at, covered(lines.get(at), top, left, right, origin.text()));
        }
    }

    private int indexOf(int row) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Line covered(Line line, int top, int left, int right, String text) {
        List<Cell> cells = new ArrayList<>(line.cells());
        int last = Math.min(right, Math.max(width - 1, left));
        while (cells.size() <= last) {
            cells.add(Cell.EMPTY);
        }
        for (int column = left; column <= last; column++) {
            if (line.row() > top) {
                cells.set(column, new Cell(text, Cell.Cover.ABOVE));
            } else if (column > left) {
                cells.set(column, new Cell(text, Cell.Cover.LEFT));
            }
        }
        return new Line(line.row(), cells);
    }

    /** A text as it is kept: in one writing, without blanks at the ends of its lines and empty lines. */
    public static String tidy(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0 && text.indexOf('\u000b') < 0) {
            return Writing.tidy(text);
        }
        String one = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replace('\u000b', '\n');
        return Writing.tidy(LINE_ENDS.matcher(one).replaceAll("\n")).strip();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public Table table() {
        return new Table(number, name, before, lines);
    }
}
