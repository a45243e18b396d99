package org.jointroadmap.document.table;

import org.jointroadmap.Refused;

/** Counts what is read of a document, so that it stays within what somebody can have typed. */
public final class Bounds {
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_CHARACTERS = 30_000_000;
    private static final int LONGEST_CELL = 100_000;

    private int rows;
    private int characters;

    void row(Iterable<Cell> cells) {
        if (++rows > MOST_ROWS) {
            throw Refused.invalid("file", "refused.document.rows", MOST_ROWS);
        }
        for (Cell cell : cells) {
            characters += cell.cover() == Cell.Cover.NONE ? cell.text().length() : 0;
            if (cell.text().length() > LONGEST_CELL) {
                throw Refused.invalid("file", "refused.document.cell", LONGEST_CELL);
            }
        }
        if (characters > MOST_CHARACTERS) {
            throw Refused.tooLarge("refused.document.characters", MOST_CHARACTERS);
        }
    }

    /** @param column from 0, of a cell that is not empty */
    static void column(int column) {
        if (column >= MOST_COLUMNS) {
            throw Refused.invalid("file", "refused.document.columns", MOST_COLUMNS);
        }
    }
}
