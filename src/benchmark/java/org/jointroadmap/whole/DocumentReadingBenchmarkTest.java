package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jointroadmap.document.Documents;
import org.jointroadmap.document.WordFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast a document of ten thousand rows is read, against nothing but its texts by fastexcel and by StAX. */
@Tag("benchmark")
class DocumentReadingBenchmarkTest {
    private static final int ROWS = Integer.getInteger("benchmark.document-rows", 10_000);
    private static final int ROUNDS = 7;
    private static final String HEAP = "256m";

    @Test
    void aDocumentOfWordAgainstItsTexts() throws Exception {
        compare("DOCX", Files.write(Path.of("target", "benchmark.docx"), word()), "bare-docx");
    }

    @Test
    void aWorkbookAgainstItsTexts() throws Exception {
        compare("XLSX", sheet(Path.of("target", "benchmark.xlsx")), "bare-xlsx");
    }

    private static void compare(String kind, Path file, String bare) throws Exception {
        ReadingProcess.Reader texts = ReadingProcess.READERS.get(bare);
        long sum = texts.sum(file);
        Measured ours = new Measured(ROUNDS);
        Measured theirs = new Measured(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(theirs.round(() -> texts.sum(file))).isEqualTo(sum);
            assertThat(ours.round(() -> ours(file))).isEqualTo(sum);
        }
        double ourPeak = ReadingProcess.peakOf("document", HEAP, file, sum);
        double barePeak = ReadingProcess.peakOf(bare, HEAP, file, sum);
        Files.delete(file);
        Measured.report(
                "reading %,d rows of %s against its bare texts (%.2f s, %.2f s): %.2f (goal <= 2)",
                ROWS, kind, ours.median(), theirs.median(), ours.median() / theirs.median());
        Measured.report(
                "peak memory of a process that reads the same with -Xmx%s (%.0f MB, %.0f MB): %.2f",
                HEAP, ourPeak, barePeak, ourPeak / barePeak);
    }

    /** All letters and digits of all cells. */
    static long ours(Path file) throws IOException {
        return Documents.read(file).tables().stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.cells().stream())
                .mapToLong(cell -> letters(cell.text()))
                .sum();
    }

    static long bareSheet(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.flatMap(Row::stream)
                    .mapToLong(cell -> letters(cell.getText()))
                    .sum();
        }
    }

    static long bareWord(Path file) throws IOException {
        long sum = 0;
        try (ZipFile parts = new ZipFile(file.toFile());
                InputStream content = parts.getInputStream(parts.getEntry("word/document.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(content);
            while (xml.hasNext()) {
                sum += xml.next() == XMLStreamConstants.CHARACTERS ? letters(xml.getText()) : 0;
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return sum;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static byte[] word() {
        WordFile file = new WordFile().table().row("№", "Мероприятие", "Ожидаемый результат", "Исполнители", "Срок");
        for (int row = 1; row <= ROWS; row++) {
            file.row(cells(row).toArray(String[]::new));
        }
        return file.end().bytes();
    }

    private static Path sheet(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Benchmark", "1.0")) {
            Worksheet sheet = book.newWorksheet("План");
            List<String> heads = List.of("№", "Мероприятие", "Ожидаемый результат", "Исполнители", "Срок");
            for (int row = 0; row <= ROWS; row++) {
                List<String> cells = row == 0 ? heads : cells(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                }
            }
        }
        return file;
    }

    private static List<String> cells(int row) {
        return List.of(
                row / 100 + 1 + "." + (row % 100 + 1),
                "Организовать совместное производство изделия " + row,
                "Подписан акт о выпуске изделия " + row + ", партия не менее " + row % 90 + " штук",
                "Министерство промышленности Республики Беларусь;\nМинистерство экономики Азербайджанской Республики",
                "до " + (row % 28 + 1) + " декабря 2030 г.");
    }
}
