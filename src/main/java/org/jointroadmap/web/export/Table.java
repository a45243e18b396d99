package org.jointroadmap.web.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is taken along: one table, or the tables of one document, whose rows are read while they are written.
 *
 * @param name of the file, without its ending
 * @param title over it in documents, in the reader's language; "" for figures, which programs read too
 * @param filters in words, "" where everything is wanted
 */
public record Table(String name, String title, String filters, List<Part> parts) {
    /** A table of figures. */
    public Table(String name, List<String> headers, Rows rows) {
        this(name, "", "", List.of(new Part("", headers.stream().map(Column::of).toList(), rows)));
    }

    /** One table under one heading. */
    public Table(String name, String title, String filters, List<Column> columns, Rows rows) {
        this(name, title, filters, List.of(new Part("", columns, rows)));
    }

    public Table {
        parts = List.copyOf(parts);
    }

    boolean isOfFigures() {
        return title.isEmpty();
    }

    /**
     * Rows under one header.
     *
     * @param name of its sheet, "" for none of its own
     */
    public record Part(String name, List<Column> columns, Rows rows) {
        public Part {
            columns = List.copyOf(columns);
        }

        List<String> headers() {
            return columns.stream().map(Column::heading).toList();
        }
    }

    /** What a whole number cannot say, such as an index; it stands in workbooks only. */
    public record Ratio(BigDecimal number) {}

    /** The heading of the rows below it, the only cell of its row. */
    public record Section(String text) {}

    /**
     * Hands over row by row; a cell is a text, an {@link Integer}, a {@link BigDecimal}, a {@link Ratio}, a
     * {@link java.time.LocalDate}, an {@link java.time.Instant}, or "" for nothing.
     */
    public interface Rows {
        void writeTo(Consumer<List<Object>> row);
    }
}
