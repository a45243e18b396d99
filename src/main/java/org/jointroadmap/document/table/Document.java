package org.jointroadmap.document.table;

import java.util.List;

/**
 * What was read of a file.
 *
 * @param format xlsx, xls, docx, odt, csv or html
 */
public record Document(String format, List<Table> tables, List<Remark> remarks) {
    public Document {
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
    }
}
