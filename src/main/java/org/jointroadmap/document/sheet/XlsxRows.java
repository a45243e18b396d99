package org.jointroadmap.document.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jointroadmap.document.office.Markup;
import org.jointroadmap.document.table.Bounds;
import org.jointroadmap.document.table.Cell;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.document.table.Table;
import org.jointroadmap.document.table.TableBuilder;

/** Reads the rows of one sheet; hidden ones, and hidden columns, are passed over and said. */
final class XlsxRows {
    private static final int LAST_COLUMN = 16_384;

    private final Markup xml;
    private final XlsxCells cells;
    private final BitSet hidden = new BitSet();
    private boolean anyHidden;

    XlsxRows(Markup xml, List<String> texts, XlsxFormats formats, Shown shown) {
        this.xml = xml;
        this.cells = new XlsxCells(xml, texts, formats, shown);
    }

    Table table(int number, String name, Bounds bounds, List<Remark> remarks) throws IOException {
        TableBuilder table = new TableBuilder(number, name, List.of(), bounds);
        List<CellRangeAddress> merged = new ArrayList<>();
        int row = 0;
        while (xml.next()) {
            if (xml.isStart("col")) {
                column();
            } else if (xml.isStart("row")) {
                row = xml.number("r", row + 1);
                if (xml.attribute("hidden") != null && xml.isOn("hidden")) {
                    xml.skip();
                    remarks.add(Remark.at(number, row, "intake.hidden-row"));
                } else {
                    table.line(row, row());
                }
            } else if (xml.isStart("mergeCell")) {
                merged.add(CellRangeAddress.valueOf(xml.attribute("ref", "A1")));
            }
        }
        merged.forEach(one ->
                table.merge(one.getFirstRow() + 1, one.getFirstColumn(), one.getLastRow() + 1, one.getLastColumn()));
        if (anyHidden) {
            remarks.add(Remark.at(number, 0, "intake.hidden-column"));
        }
        if (cells.withoutValue() > 0) {
            remarks.add(Remark.at(number, 0, "intake.formulas", cells.withoutValue()));
        }
        return table.table();
    }

    private void column() {
        if (xml.attribute("hidden") != null && xml.isOn("hidden")) {
            hidden.set(Math.max(0, xml.number("min", 1) - 1), Math.min(LAST_COLUMN, Math.max(1, xml.number("max", 1))));
        }
    }

    private List<Cell> row() throws IOException {
        List<Cell> row = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                String place = xml.attribute("r");
                column = place == null ? column + 1 : CellReference.convertColStringToIndex(letters(place));
                if (column < 0 || column >= LAST_COLUMN) {
                    throw new IOException("no such column");
                }
                String text = cells.text();
                if (!text.isEmpty() && hidden.get(column)) {
                    anyHidden = true;
                } else if (!text.isEmpty()) {
                    while (row.size() <= column) {
                        row.add(Cell.EMPTY);
                    }
                    row.set(column, Cell.of(text));
                }
            }
        }
        return row;
    }

    private static String letters(String place) throws IOException {
        int end = 0;
        while (end < place.length() && Character.isLetter(place.charAt(end))) {
            end++;
        }
        if (end == 0 || end > 3) {
            throw new IOException("no such cell");
        }
        return place.substring(0, end);
    }
}
