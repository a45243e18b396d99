package org.jointroadmap.trade.classification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.Refused;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.classification.ClassificationFile.Pair;
import org.jointroadmap.trade.classification.ClassificationFile.Pairs;
import org.jointroadmap.trade.reading.Workbook;

/** The UN's workbook of two editions: the sheet whose name says Correlation, with a code of each in a row. */
final class CorrelationTable {
    private static final Pattern EDITION = Pattern.compile("HS ?(20)?(\\d\\d)");
    private static final List<String> YEARS = List.of("92", "96", "02", "07", "12", "17", "22");

    private static final String SHEET = "correl";
    private static final int MOST_ROWS = 100_000;

    private CorrelationTable() {}

    static Pairs read(byte[] content) throws IOException {
        if (OldWorkbook.is(content)) {
            return pairs(OldWorkbook.rows(content, SHEET));
        }
        Path file = Files.createTempFile("correlation-", ".xlsx");
        try {
            Files.write(file, content);
            return pairs(rows(file));
        } catch (RefusedFile refused) {
            throw Refused.invalid("file", refused.key(), refused.arguments().toArray());
        } finally {
            Files.delete(file);
        }
    }

    static boolean isCalled(String sheet, String name) {
        return sheet.toLowerCase(Locale.ROOT).contains(name);
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Workbook book = Workbook.open(file)) {
            Workbook.Sheet sheet = book.sheets().stream()
                    .filter(one -> isCalled(one.name(), SHEET))
                    .findFirst()
                    .orElseThrow(ClassificationFiles::unreadable);
            try (Workbook.Lines lines = sheet.lines()) {
                for (Optional<Workbook.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                    if (rows.size() == MOST_ROWS) {
                        throw ClassificationFiles.unreadable();
                    }
                    rows.add(next.get().texts());
                }
            }
        }
        return rows;
    }

    private static Pairs pairs(List<List<String>> rows) {
        List<String> editions = List.of();
        List<Pair> pairs = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = row.stream().map(String::strip).toList();
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
        if (editions.size() != 2 || pairs.isEmpty()) {
            throw ClassificationFiles.unreadable();
        }
        return new Pairs(editions.get(0), editions.get(1), pairs);
    }

    private static Optional<String> edition(String title) {
        Matcher named = EDITION.matcher(title);
        return named.find() && YEARS.contains(named.group(2))
                ? Optional.of("H" + YEARS.indexOf(named.group(2)))
                : Optional.empty();
    }
}
