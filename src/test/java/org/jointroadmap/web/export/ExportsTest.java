package org.jointroadmap.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jointroadmap.Page;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Minsk");
    private static final List<String> HOSTILE = List.of(
            "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "−5", "=cmd|' /C calc'!A0", "a,\"b\"", "Тракторы", "");

    private final Table table = new Table(
            "x",
            List.of("text", "number", "ratio"),
            row -> HOSTILE.forEach(text ->
                    row.accept(List.of(text, new BigDecimal("1234.50"), new Table.Ratio(new BigDecimal("3.27"))))));

    @Test
    void noCellOfACsvBeginsLikeAFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvText(ZONE).write(table, out, Locale.ENGLISH);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufefftext,number,ratio");
        List<String> cells = new ArrayList<>();
        try (var rows = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            rows.forEach(row -> cells.addAll(row.getFields()));
        }
        assertThat(cells).hasSize(3 + HOSTILE.size() * 3).noneMatch(cell -> cell.matches("(?s)^[=+@\\t\\r−-].*"));
        assertThat(cells.stream().skip(3)).noneMatch(cell -> cell.matches("\\d+[.,]\\d+"));
        assertThat(cells).contains("'=1+1", "1235", "a,\"b\"", "Тракторы");
    }

    @Test
    void aWorkbookHasNumbersAsNumbersAndNoFormulas() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Book.write(table, out, ZONE, 1_000);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(1 + HOSTILE.size());
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(0).getText()).isEqualTo("=1+1");
            assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("1234.5");
            assertThat(rows.get(1).getCell(2).asNumber()).isEqualByComparingTo("3.27");
        }
    }

    @Test
    void whatDoesNotFitOnASheetGoesOnOnTheNext() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Book.write(table, out, ZONE, 5);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> texts = new ArrayList<>();
            for (Sheet sheet : book.getSheets().toList()) {
                var rows = sheet.read();
                assertThat(rows).hasSizeLessThanOrEqualTo(5);
                assertThat(rows.get(0).getCellText(0)).isEqualTo("text");
                rows.stream().skip(1).map(row -> row.getCellText(0)).forEach(texts::add);
            }
            assertThat(texts).hasSize(HOSTILE.size()).contains("=1+1", "Тракторы");
        }
    }

    @Test
    void aLongListIsReadPageByPage() {
        List<Integer> seen = new ArrayList<>();
        Paged.forEach(
                after -> {
                    int from = after == null ? 0 : Integer.parseInt(after);
                    return new Page<>(List.of(from, from + 1), from < 8 ? String.valueOf(from + 2) : null);
                },
                seen::add);
        assertThat(seen).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void daysAndMomentsOfAWorkbookAreRealOnes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Book.write(people(), out, ZONE, 1_000);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("A section");
            assertThat(rows.get(2).getCellAsDate(0))
                    .hasValueSatisfying(day -> assertThat(day).isEqualTo("2026-12-01T00:00"));
            assertThat(rows.get(2).getCellAsDate(1))
                    .hasValueSatisfying(moment -> assertThat(moment).isEqualTo("2026-12-01T13:30"));
            assertThat(rows.get(2).getCellText(2)).isEqualTo("-");
        }
    }

    @Test
    void aRussianReadersSpreadsheetDividesBySemicolons() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvText(ZONE).write(people(), out, Locale.forLanguageTag("ru"));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeffday;moment;text\r\nA section\r\n2026-12-01;2026-12-01 13:30;'-\r\n");
    }

    private static Table people() {
        List<Column> columns = List.of(Column.of("day", 9), Column.further("moment", 9), Column.of("text", 9));
        return new Table("x", "For people", "", columns, row -> {
            row.accept(List.of(new Table.Section("A section")));
            row.accept(List.of(LocalDate.of(2026, 12, 1), Instant.parse("2026-12-01T10:30:00Z"), "-"));
        });
    }

    @Test
    void namesOfSheetsAreThoseThatSpreadsheetsTake() {
        SheetNames names = new SheetNames();
        assertThat(List.of(names.next("План: [2026]/*"), names.next("план   2026"), names.next(""), names.next("")))
                .containsExactly("План   2026", "план   2026 2", "Data", "Data 2");
        assertThat(names.next("x".repeat(50))).hasSizeLessThanOrEqualTo(31);
    }
}
