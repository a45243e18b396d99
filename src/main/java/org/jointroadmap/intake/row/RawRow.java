package org.jointroadmap.intake.row;

import java.util.List;

/**
 * A promise as its row says it, cell by cell, before anything of it is understood.
 *
 * @param row the first of its rows, as the document counts
 * @param number "" where none is written
 * @param owners the cells that name who does it, those that say who answers first
 * @param due the words of the deadline, "" for an empty cell
 * @param start the words of a column of beginnings, else ""
 * @param written all cells, as they stand there
 */
public record RawRow(
        int table,
        int row,
        String section,
        String number,
        String title,
        String result,
        List<OwnersCell> owners,
        String side,
        String due,
        String start,
        List<String> written) {
    /**
     * A cell that names who does it.
     *
     * @param heading of its column, which may name a side
     * @param helps whether those named in it do not answer
     */
    public record OwnersCell(String text, String heading, boolean helps) {}
}
