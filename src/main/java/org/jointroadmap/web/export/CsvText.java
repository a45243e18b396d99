package org.jointroadmap.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jointroadmap.Numbers;

/**
 * Writes tables as CSV. With a byte order mark, so that spreadsheets read Cyrillic, and whole amounts only: a decimal mark is
 * read as a date or a group where the reader's spreadsheet has the other one.
 */
final class CsvText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ZoneId zone;

    CsvText(ZoneId zone) {
        this.zone = zone;
    }

    void write(Table table, OutputStream out, Locale reader) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter rows =
                CsvWriter.builder().fieldSeparator(separator(table, reader)).build(text);
        for (Table.Part part : table.parts()) {
            rows.writeRecord(part.headers().stream().map(SafeText::untyped).toList());
            part.rows()
                    .writeTo(row ->
                            rows.writeRecord(row.stream().map(this::written).toList()));
        }
        rows.flush();
        text.flush();
    }

    /** Where numbers have a decimal comma, spreadsheets divide fields by semicolons; figures keep the comma that programs read. */
    private static char separator(Table table, Locale reader) {
        return !table.isOfFigures() && reader.getLanguage().equals("ru") ? ';' : ',';
    }

    private String written(Object cell) {
        if (cell instanceof BigDecimal amount) {
            return Numbers.rounded(amount, 0).toPlainString();
        }
        if (cell instanceof Instant moment) {
            return MOMENT.format(LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES));
        }
        if (cell instanceof Table.Section section) {
            return SafeText.untyped(section.text());
        }
        return cell instanceof Table.Ratio ? "" : SafeText.untyped(String.valueOf(cell));
    }
}
