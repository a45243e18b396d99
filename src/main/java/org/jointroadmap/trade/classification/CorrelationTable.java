package org.jointroadmap.trade.classification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jointroadmap.trade.classification.ClassificationFile.Pair;
import org.jointroadmap.trade.classification.ClassificationFile.Pairs;

/** The UN's workbook of two editions: the sheet whose name says Correlation, with a code of each in a row. */
final class CorrelationTable {
    private static final Pattern EDITION = Pattern.compile("HS ?(20)?(\\d\\d)");
    private static final List<String> YEARS = List.of("92", "96", "02", "07", "12", "17", "22");

    private CorrelationTable() {}

    static Pairs read(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = book.getSheets()
                    .filter(one -> one.getName().toLowerCase(Locale.ROOT).contains("correl"))
                    .findFirst()
                    .orElseThrow(ClassificationFiles::unreadable);
            return read(sheet);
        } catch (ExcelReaderException wrong) {
            throw ClassificationFiles.unreadable();
        }
    }

    private static Pairs read(Sheet sheet) throws IOException {
        List<String> editions = List.of();
        List<Pair> pairs = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                List<String> cells = cells(row);
                List<String> codes =
                        cells.stream().filter(cell -> cell.matches("\\d{6}")).toList();
                if (codes.size() == 2) {
                    pairs.add(new Pair(codes.get(0), codes.get(1)));
                } else if (editions.size() < 2) {
                    editions = cells.stream()
                            .map(CorrelationTable::edition)
                            .flatMap(Optional::stream)
                            .toList();
                }
            }
        }
        if (editions.size() != 2 || pairs.isEmpty()) {
            throw ClassificationFiles.unreadable();
        }
        return new Pairs(editions.get(0), editions.get(1), pairs);
    }

    private static List<String> cells(Row row) {
        return row.stream()
                .filter(cell -> cell != null)
                .map(Cell::getText)
                .map(String::strip)
                .toList();
    }

    private static Optional<String> edition(String title) {
        Matcher named = EDITION.matcher(title);
        return named.find() && YEARS.contains(named.group(2))
                ? Optional.of("H" + YEARS.indexOf(named.group(2)))
                : Optional.empty();
    }
}
