package org.jointroadmap.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import org.jointroadmap.Numbers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends a table as a file, row by row. */
@Component
public class Exports {
    private final Clock clock;

    Exports(Clock clock) {
        this.clock = clock;
    }

    public void send(Table table, Format format, HttpServletResponse response) throws IOException {
        String name = table.name() + "-" + LocalDate.now(clock) + "." + format.ending();
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        OutputStream out = response.getOutputStream();
        if (format == Format.CSV) {
            csv(table, out);
        } else {
            workbook(table, out);
        }
    }

    /**
     * With a byte order mark, so that spreadsheets read Cyrillic, and whole amounts only: a decimal mark is read as a date or a
     * group where the reader's spreadsheet has the other one.
     */
    static void csv(Table table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter rows = CsvWriter.builder().build(text);
        rows.writeRecord(table.headers());
        table.rows()
                .writeTo(row ->
                        rows.writeRecord(row.stream().map(Exports::written).toList()));
        rows.flush();
        text.flush();
    }

    static void workbook(Table table, OutputStream out) throws IOException {
        Book.write(table, out, Worksheet.MAX_ROWS);
    }

    private static String written(Object cell) {
        if (cell instanceof BigDecimal amount) {
            return Numbers.rounded(amount, 0).toPlainString();
        }
        return cell instanceof Table.Ratio ? "" : SafeText.of(String.valueOf(cell));
    }

    /** What readers can take along. */
    public enum Format {
        CSV("csv", "text/csv;charset=UTF-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        String ending() {
            return ending;
        }

        String mediaType() {
            return mediaType;
        }
    }
}
