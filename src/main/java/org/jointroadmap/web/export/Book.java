package org.jointroadmap.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook; what does not fit on a sheet goes on on the next. */
final class Book {
    private static final int ROWS_AT_ONCE = 500;

    private final Workbook workbook;
    private final List<String> headers;
    private final int rowsOnASheet;
    private int sheets;
    private int number;
    private Worksheet sheet;

    private Book(OutputStream out, List<String> headers, int rowsOnASheet) {
        this.workbook = new Workbook(out, "Joint Roadmap", "1.0");
        this.headers = headers;
        this.rowsOnASheet = rowsOnASheet;
        this.sheet = begun();
    }

    /** @param rowsOnASheet its header is one of them */
    static void write(Table table, OutputStream out, int rowsOnASheet) throws IOException {
        Book book = new Book(out, table.headers(), rowsOnASheet);
        table.rows().writeTo(book::add);
        book.workbook.finish();
    }

    private Worksheet begun() {
        sheets++;
        number = 0;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? "Data" : "Data " + sheets);
        for (int column = 0; column < headers.size(); column++) {
            begun.value(0, column, headers.get(column));
        }
        begun.range(0, 0, 0, headers.size() - 1).style().bold().set();
        begun.freezePane(0, 1);
        return begun;
    }

    private void add(List<Object> row) {
        try {
            if (++number == rowsOnASheet) {
                sheet.finish();
                sheet = begun();
                number = 1;
            }
            for (int column = 0; column < row.size(); column++) {
                if (row.get(column) instanceof BigDecimal amount) {
                    sheet.value(number, column, amount);
                } else if (row.get(column) instanceof Table.Ratio ratio) {
                    sheet.value(number, column, ratio.number());
                } else {
                    // Not a shared string: those are all kept until the end.
                    sheet.inlineString(number, column, SafeText.of(String.valueOf(row.get(column))));
                }
            }
            if (number % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
