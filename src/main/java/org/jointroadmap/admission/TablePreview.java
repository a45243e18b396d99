package org.jointroadmap.admission;

import java.util.List;
import java.util.stream.Collectors;
import org.jointroadmap.Refused;
import org.jointroadmap.document.table.Remark;

/**
 * What a table would add, row by row.
 *
 * @param notes what was read otherwise than it stands there, or not at all
 */
public record TablePreview<T>(List<Heading> headings, List<TableRow<T>> rows, List<Remark> notes) {
    public TablePreview {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public long wrong() {
        return rows.stream().filter(row -> !row.isRight()).count();
    }

    /** What it adds, if nothing is wrong in any row. */
    List<T> entries() {
        if (wrong() > 0) {
            throw Refused.invalid("file", "refused.table.wrong", wrong());
        }
        return rows.stream().map(TableRow::entry).toList();
    }

    /** The same table as a text with tabs, to be sent once more with the confirmation. */
    public String text() {
        String head = headings.stream().map(TablePreview::word).collect(Collectors.joining("\t"));
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.replaceAll("[\\t\\r\\n\"]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private static String word(Heading heading) {
        return heading.key().replace("name-", "");
    }
}
