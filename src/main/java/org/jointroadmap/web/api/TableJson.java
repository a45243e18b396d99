package org.jointroadmap.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.Fault;
import org.jointroadmap.Refusals;
import org.jointroadmap.Refused;
import org.jointroadmap.admission.TablePreview;
import org.jointroadmap.admission.TableRow;

/**
 * A table as it was understood.
 *
 * @param added how many rows were added: all with a confirmation, else none
 * @param wrong how many rows have to be corrected first
 */
record TableJson(int added, long wrong, List<Row> rows) {
    static TableJson of(TablePreview<?> preview, boolean confirmed, Refusals refusals, Locale language) {
        List<Row> rows = preview.rows().stream()
                .map(row -> new Row(
                        row.row(),
                        cells(preview, row),
                        refusals.words(new Refused(Refused.Kind.INVALID, row.problems()), language)))
                .toList();
        return new TableJson(confirmed ? rows.size() : 0, preview.wrong(), rows);
    }

    private static Map<String, String> cells(TablePreview<?> preview, TableRow<?> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < preview.headings().size(); at++) {
            cells.put(preview.headings().get(at).key(), row.cells().get(at));
        }
        return cells;
    }

    /**
     * @param row as the document counts, from 1
     * @param cells by what their column holds
     */
    record Row(int row, Map<String, String> cells, List<Fault> errors) {}
}
