package org.jointroadmap.document.plain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Finds out what divides the cells of a text: what gives most of its first rows the same number of cells. */
final class Separator {
    private static final char[] ALL = {'\t', ';', ',', '|'};
    private static final int ROWS = 60;
    private static final int START = 200_000;

    private Separator() {}

    static char of(String text) {
        String start = text.substring(0, Math.min(START, text.length()));
        char best = ';';
        double most = 0;
        for (char separator : ALL) {
            double fit = fit(start, separator);
            if (fit > most) {
                most = fit;
                best = separator;
            }
        }
        return best;
    }

    private static double fit(String text, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        try (CsvReader<CsvRecord> reader = CsvTables.open(text, separator)) {
            for (CsvRecord one : reader) {
                if (rows < ROWS && one.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    rows++;
                    widths.merge(one.getFieldCount(), 1, Integer::sum);
                }
            }
        } catch (CsvParseException | IOException brokenOff) {
            rows = Math.max(1, rows);
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 1) {
                best = Math.max(best, Math.log(1 + width.getKey()) * width.getValue() / rows);
            }
        }
        return best;
    }
}
