package org.jointroadmap.document.plain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.document.file.Encodings;
import org.jointroadmap.document.table.Bounds;
import org.jointroadmap.document.table.Cell;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.table.TableBuilder;

/** Reads delimited texts in the encodings and with the separators that Excel writes here. */
public final class CsvTables {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final int LARGEST_RECORD = 1 << 20;

    private CsvTables() {}

    /** The text that bytes are. */
    public static String text(byte[] bytes) {
        Charset encoding = Encodings.of(bytes, bytes.length, CYRILLIC);
        String text = new String(bytes, encoding);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** A row is a record, whatever lines it takes; empty lines count. */
    public static Document read(String text) {
        String hint = text.lines().findFirst().orElse("").strip();
        boolean hinted = hint.matches("(?i)sep=.");
        char separator = hinted ? hint.charAt(hint.length() - 1) : Separator.of(text);
        String records = hinted ? text.substring(text.indexOf('\n') + 1) : text;
        TableBuilder table = new TableBuilder(1, "", List.of(), new Bounds());
        int row = hinted ? 1 : 0;
        try (CsvReader<CsvRecord> reader = open(records, separator)) {
            for (CsvRecord one : reader) {
                table.line(
                        ++row,
                        one.getFields().stream()
                                .map(field -> Cell.of(TableBuilder.tidy(field)))
                                .toList());
            }
        } catch (CsvParseException | IOException wrong) {
            throw Refused.invalid("file", "refused.document.quote", row + 1);
        }
        return new Document("csv", List.of(table.table()), List.of());
    }

    static CsvReader<CsvRecord> open(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LARGEST_RECORD)
                .ofCsvRecord(text);
    }
}
