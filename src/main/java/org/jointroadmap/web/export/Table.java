package org.jointroadmap.web.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table to be taken along, whose rows are read while they are written.
 *
 * @param name of the file, without its ending
 * @param headers in the reader's language
 */
public record Table(String name, List<String> headers, Rows rows) {
    /** What a whole number cannot say, such as an index; it stands in workbooks only. */
    public record Ratio(BigDecimal number) {}

    /** Hands over row by row; a cell is a text, a {@link BigDecimal}, a {@link Ratio}, or "" for nothing. */
    public interface Rows {
        void writeTo(Consumer<List<Object>> row);
    }
}
