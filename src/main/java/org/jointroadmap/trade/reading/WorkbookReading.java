package org.jointroadmap.trade.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jointroadmap.trade.meaning.CountryCodes;

/** Reads UN Comtrade's workbook: the first sheet that has one of its headers among its first rows. */
final class WorkbookReading {
    private static final int ROWS_BEFORE_HEADER = 20;

    private final CountryCodes countries;
    private final RowSink sink;
    private final Cells cells = new Cells();
    private final Decimals decimals = new Decimals(false);

    WorkbookReading(CountryCodes countries, RowSink sink) {
        this.countries = countries;
        this.sink = sink;
    }

    void readAll(Path file) throws IOException {
        String first = "";
        try (ReadableWorkbook book = understood(() -> new ReadableWorkbook(file.toFile()))) {
            for (Sheet sheet : understood(() -> book.getSheets().toList())) {
                String start = read(sheet);
                if (start.isEmpty()) {
                    return;
                }
                first = first.isBlank() ? start : first;
            }
        }
        throw TextTable.unknown(first);
    }

    /** What the sheet begins with if it is none of ours, else "". */
    private String read(Sheet sheet) throws IOException {
        TableReader reader = null;
        String first = " ";
        int width = 0;
        try (Stream<Row> rows = understood(sheet::openStream)) {
            Iterator<Row> remaining = rows.iterator();
            for (Optional<Line> next = next(remaining); next.isPresent(); next = next(remaining)) {
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

    private static Optional<Line> next(Iterator<Row> rows) throws IOException {
        return understood(() -> {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            Row row = rows.next();
            return Optional.of(new Line(row.getRowNum(), texts(row)));
        });
    }

    /** Whatever the library stumbles over is the workbook's fault; what the sink throws is not, and passes through. */
    private static <T> T understood(Part<T> part) throws IOException {
        try {
            return part.get();
        } catch (RuntimeException wrong) {
            throw new RefusedFile("refused.trade.workbook");
        }
    }

    private Optional<TableReader> reader(List<String> names) {
        ComtradeColumns columns = ComtradeColumns.of(new Header(names));
        return columns.areComplete()
                ? Optional.of(new ComtradeReader(columns, "comtrade-xlsx", countries))
                : Optional.empty();
    }

    private void row(TableReader reader, Line line, int width) {
        List<String> texts = line.texts();
        cells.begin(line.number());
        texts.forEach(cells::add);
        if (cells.isBlank()) {
            return;
        }
        if (texts.size() > width && !texts.subList(width, texts.size()).stream().allMatch(String::isBlank)) {
            sink.reject(line.number(), "refused.trade.row.width", texts.size(), width);
        } else {
            reader.row(cells, decimals, sink);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getOptionalCell(column).map(WorkbookReading::text).orElse(""));
        }
        return texts;
    }

    /** A number as it is stored, whatever its format shows. */
    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell.asNumber());
            case EMPTY, ERROR -> "";
            default -> cell.getText();
        };
    }

    private static String number(BigDecimal number) {
        return Decimals.isFarOff(number) ? number.toString() : number.toPlainString();
    }

    /** A row as texts. */
    private record Line(int number, List<String> texts) {}

    /** Something that the library reads. */
    private interface Part<T> {
        T get() throws IOException;
    }
}
