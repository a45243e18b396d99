package org.jointroadmap.trade.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.DecimalMark;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jointroadmap.trade.reading.Workbook.Line;

/** Reads UN Comtrade's workbook: the first sheet that has one of its headers among its first rows. */
final class WorkbookReading {
    private static final int ROWS_BEFORE_HEADER = 20;

    private final CountryCodes countries;
    private final RowSink sink;
    private final Cells cells = new Cells();
    private final Decimals decimals;
    private Optional<RefusedFile> lacking = Optional.empty();

    WorkbookReading(CountryCodes countries, RowSink sink, Path file) {
        this(countries, sink, Decimals.shown(() -> markOf(countries, file)));
    }

    private WorkbookReading(CountryCodes countries, RowSink sink, Decimals decimals) {
        this.countries = countries;
        this.sink = sink;
        this.decimals = decimals;
    }

    /** The decimal mark that numbers have which are texts there. */
    private static Optional<DecimalMark> markOf(CountryCodes countries, Path file) {
        try {
            Decimals decimals = Decimals.searching();
            new WorkbookReading(countries, RowSink.NOBODY, decimals).readAll(file);
            return decimals.proven();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void readAll(Path file) throws IOException {
        String first = "";
        try (Workbook book = Workbook.open(file)) {
            for (Workbook.Sheet sheet : book.sheets()) {
                String start = read(sheet);
                if (start.isEmpty()) {
                    return;
                }
                first = first.isBlank() ? start : first;
            }
        }
        throw lacking.orElse(TextTable.unknown(first));
    }

    /** What the sheet begins with if it is none of ours, else "". */
    private String read(Workbook.Sheet sheet) throws IOException {
        TableReader reader = null;
        String first = " ";
        int width = 0;
        try (Workbook.Lines lines = sheet.lines()) {
            for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                Line line = next.get();
                if (reader != null) {
                    row(reader, line, width);
                } else if (line.number() <= ROWS_BEFORE_HEADER) {
                    first = first.isBlank() ? String.join(" ", line.texts()) + " " : first;
                    Optional<TableReader> found = reader(line.texts());
                    if (found.isPresent()) {
                        reader = found.get();
                        width = line.texts().size();
                        sink.begin(reader.recognised("", ""));
                    }
                } else {
                    break;
                }
            }
        }
        return reader == null ? first : "";
    }

    private Optional<TableReader> reader(List<String> names) {
        Header header = new Header(names);
        lacking = lacking.or(() -> Layout.lacking(header));
        ComtradeColumns columns = ComtradeColumns.of(header);
        return columns.areComplete()
                ? Optional.of(new ComtradeReader(columns, "comtrade-xlsx", countries))
                : Optional.empty();
    }

    private void row(TableReader reader, Line line, int width) {
        List<String> texts = line.texts();
        cells.begin(line.number());
        for (int column = 0; column < texts.size(); column++) {
            boolean stored =
                    line.numbers().contains(column) && texts.get(column).indexOf('.') >= 0;
            cells.add(stored ? texts.get(column) + Decimals.STORED : texts.get(column));
        }
        if (cells.isBlank()) {
            return;
        }
        if (texts.size() > width && !texts.subList(width, texts.size()).stream().allMatch(String::isBlank)) {
            sink.reject(line.number(), "refused.trade.row.width", texts.size(), width);
        } else {
            reader.row(cells, decimals, sink);
        }
    }
}
