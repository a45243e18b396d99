package org.jointroadmap.rules.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;

/** Reads a delimited text, by whichever separator gives it the columns of a table. */
final class Delimited {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int START = 200_000;
    private static final int LARGEST_CELL = 1 << 20;

    private Delimited() {}

    static Grid grid(String file, String text) {
        String start = text.substring(0, Math.min(START, text.length()));
        char best = SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) -> columns(start, separator))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Grid("", rows(file, text, best));
    }

    static List<List<String>> rows(String file, String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        if (!read(text, separator, rows)) {
            throw new Refused(Mistakes.at(file, rows.size() + 1, 1, "table-quote"));
        }
        return rows;
    }

    private static long columns(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        read(text, separator, rows);
        return rows.stream().flatMap(List::stream).filter(Keywords::isColumn).count();
    }

    /** False if it breaks off. */
    private static boolean read(String text, char separator, List<List<String>> rows) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text)) {
            for (CsvRecord one : reader) {
                rows.add(one.getFields());
            }
            return true;
        } catch (CsvParseException | IOException brokenOff) {
            return false;
        }
    }
}
