package org.jointroadmap.document.table;

import java.util.List;

/**
 * One row of a table that is not empty.
 *
 * @param row as the document counts, from 1
 */
public record Line(int row, List<Cell> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; an empty one beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public String text(int column) {
        return cell(column).text();
    }

    /** The texts of cells that were not merged away, without the empty ones. */
    public List<String> said() {
        return cells.stream()
                .filter(cell -> cell.cover() == Cell.Cover.NONE && !cell.isBlank())
                .map(Cell::text)
                .toList();
    }
}
