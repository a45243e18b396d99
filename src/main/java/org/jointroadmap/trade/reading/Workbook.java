package org.jointroadmap.trade.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jointroadmap.document.file.RefusedFile;

/** A workbook as rows of texts, one row at a time; whatever the library stumbles over is the workbook's fault. */
public final class Workbook implements AutoCloseable {
    private final ReadableWorkbook book;

    private Workbook(ReadableWorkbook book) {
        this.book = book;
    }

    /**
     * Opens a workbook that is within bounds.
     *
     * @throws RefusedFile if it is too large when unpacked, has cells that no sheet has, or is no workbook
     * @throws IOException if its archive is broken
     */
    public static Workbook open(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            WorkbookSize.check(zip, Files.size(file));
        }
        return new Workbook(understood(() -> new ReadableWorkbook(file.toFile())));
    }

    /** In their order. */
    public List<Sheet> sheets() throws IOException {
        return understood(() -> book.getSheets().map(Sheet::new).toList());
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private static <T> T understood(Part<T> part) throws IOException {
        try {
            return part.get();
        } catch (RuntimeException wrong) {
            throw new RefusedFile("refused.trade.workbook");
        }
    }

    /** One sheet. */
    public static final class Sheet {
        private final org.dhatim.fastexcel.reader.Sheet sheet;

        private Sheet(org.dhatim.fastexcel.reader.Sheet sheet) {
            this.sheet = sheet;
        }

        public String name() {
            return sheet.getName();
        }

        /** To be closed when no more of them are wanted. */
        public Lines lines() throws IOException {
            return new Lines(understood(sheet::openStream));
        }
    }

    /** The rows of a sheet, one after the other. */
    public static final class Lines implements AutoCloseable {
        private final Stream<Row> rows;
        private final Iterator<Row> remaining;

        private Lines(Stream<Row> rows) {
            this.rows = rows;
            this.remaining = rows.iterator();
        }

        /**
         * The next row, empty after the last.
         *
         * @throws RefusedFile if it is broken
         */
        public Optional<Line> next() throws IOException {
            return understood(() -> remaining.hasNext() ? Optional.of(line(remaining.next())) : Optional.empty());
        }

        @Override
        public void close() {
            rows.close();
        }

        private static Line line(Row row) {
            List<String> texts = new ArrayList<>();
            Set<Integer> numbers = new HashSet<>();
            for (int column = 0; column < row.getCellCount(); column++) {
                Optional<Cell> cell = row.getOptionalCell(column);
                texts.add(cell.map(Lines::text).orElse(""));
                if (cell.filter(one -> one.getType() == CellType.NUMBER).isPresent()) {
                    numbers.add(column);
                }
            }
            return new Line(row.getRowNum(), texts, numbers);
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
    }

    /**
     * @param number of the row, from 1
     * @param numbers the columns whose cells are numbers and no texts, from 0
     */
    public record Line(int number, List<String> texts, Set<Integer> numbers) {
        public Line {
            texts = List.copyOf(texts);
            numbers = Set.copyOf(numbers);
        }
    }

    /** Something that the library reads. */
    private interface Part<T> {
        T get() throws IOException;
    }
}
