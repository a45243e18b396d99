package org.jointroadmap.intake.reading;

import java.util.List;
import org.jointroadmap.intake.row.Headed;

/**
 * The header of rows, as the document has it.
 *
 * @param row from which on it stands over rows, as the document counts
 * @param name of the table's sheet, "" if it is none
 * @param sections whether a row of their own heads the rows of a section; else a column does, or nothing
 * @param headings of all columns, in their order
 */
public record TableHead(int table, int row, String name, boolean sections, List<String> headings) {
    static TableHead of(Headed head) {
        return new TableHead(
                head.table(),
                head.row(),
                head.name(),
                head.columns().section().isEmpty(),
                head.columns().headings());
    }

    /** Whether it stands over a row, or over one that comes before it. */
    public boolean isBeforeOrAt(ReadItem item) {
        return table < item.table() || table == item.table() && row <= item.row();
    }
}
