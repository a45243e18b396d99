package org.jointroadmap.document.table;

import java.util.List;

/**
 * One table.
 *
 * @param number in its document, from 1; a workbook's sheet that is hidden counts too
 * @param name of the sheet, "" if it is none
 * @param before the paragraphs between it and the table before it
 */
public record Table(int number, String name, List<String> before, List<Line> lines) {
    public Table {
        before = List.copyOf(before);
        lines = List.copyOf(lines);
    }
}
