package org.jointroadmap.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as a workbook; what does not fit on a sheet goes on on the next. */
final class Book {
    private static final int ROWS_AT_ONCE = 500;
    private static final String DAY = "dd.mm.yyyy";
    private static final String MOMENT = "dd.mm.yyyy hh:mm";

    private final Workbook workbook;
    private final Table.Part part;
    private final SheetNames names;
    private final ZoneId zone;
    private final int rowsOnASheet;
    private int number;
    private Worksheet sheet;

    private Book(Workbook workbook, Table.Part part, SheetNames names, ZoneId zone, int rowsOnASheet) {
        this.workbook = workbook;
        this.part = part;
        this.names = names;
        this.zone = zone;
        this.rowsOnASheet = rowsOnASheet;
        this.sheet = begun();
    }

    /**
     * @param zone of moments
     * @param rowsOnASheet its header is one of them
     */
    static void write(Table table, OutputStream out, ZoneId zone, int rowsOnASheet) throws IOException {
        Workbook workbook = new Workbook(out, "Joint Roadmap", "1.0");
        SheetNames names = new SheetNames();
        for (Table.Part part : table.parts()) {
            Book book = new Book(workbook, part, names, zone, rowsOnASheet);
            part.rows().writeTo(book::add);
            book.sheet.finish();
        }
        workbook.finish();
    }

    private Worksheet begun() {
        number = 0;
        Worksheet begun = workbook.newWorksheet(names.next(part.name()));
        List<Column> columns = part.columns();
        for (int at = 0; at < columns.size(); at++) {
            begun.value(0, at, SafeText.typed(columns.get(at).heading()));
            begun.width(at, columns.get(at).width());
        }
        begun.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        begun.freezePane(0, 1);
        begun.repeatRows(0);
        begun.pageOrientation("landscape");
        begun.paperSize(PaperSize.A4_PAPER);
        begun.setFitToPage(true);
        begun.fitToWidth((short) 1);
        begun.fitToHeight((short) 0);
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
                cell(column, row.get(column));
            }
            if (number % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(int column, Object cell) {
        if (cell instanceof BigDecimal || cell instanceof Integer) {
            sheet.value(number, column, (Number) cell);
        } else if (cell instanceof Table.Ratio ratio) {
            sheet.value(number, column, ratio.number());
        } else if (cell instanceof LocalDate day) {
            sheet.value(number, column, day);
            sheet.style(number, column).format(DAY).verticalAlignment("top").set();
        } else if (cell instanceof Instant moment) {
            sheet.value(number, column, LocalDateTime.ofInstant(moment, zone));
            sheet.style(number, column).format(MOMENT).verticalAlignment("top").set();
        } else if (cell instanceof Table.Section section) {
            text(0, section.text());
            sheet.style(number, 0).bold().set();
            sheet.range(number, 0, number, part.columns().size() - 1).merge();
        } else if (!cell.equals("")) {
            text(column, String.valueOf(cell));
            sheet.style(number, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    /** Of a type of its own, which no spreadsheet takes for a formula; not a shared one: those are all kept until the end. */
    private void text(int column, String text) {
        sheet.inlineString(number, column, SafeText.typed(text));
    }
}
