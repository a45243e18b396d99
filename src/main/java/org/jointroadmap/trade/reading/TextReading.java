package org.jointroadmap.trade.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jointroadmap.DecimalMark;
import org.jointroadmap.document.file.RefusedFile;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a delimited text and holds their width against that of the file's own rows. */
final class TextReading {
    /** What may be buffered of one cell, so that a row with a cell of a megabyte is rejected and the next one is read. */
    private static final int LARGEST_RECORD = 1 << 21;

    private static final int MOST_LINES = 100;

    private final TextTable table;
    private final RowSink sink;
    private final Decimals decimals;
    private int width;

    /** @param further looks for the decimal mark in the whole text, where rows of it leave two readings */
    TextReading(TextTable table, RowSink sink, Supplier<Optional<DecimalMark>> further) {
        this(table, sink, table.separator() == ',' ? Decimals.usually(DecimalMark.POINT) : Decimals.shown(further));
    }

    private TextReading(TextTable table, RowSink sink, Decimals decimals) {
        this.table = table;
        this.sink = sink;
        this.decimals = decimals;
    }

    /** The decimal mark that the text shows first. */
    static Optional<DecimalMark> markOf(TextTable table) throws IOException {
        Decimals decimals = Decimals.searching();
        TextReading search = new TextReading(table, RowSink.NOBODY, decimals);
        search.readUntil(() -> decimals.proven().isPresent());
        return decimals.proven();
    }

    void readAll() throws IOException {
        readUntil(() -> false);
    }

    private void readUntil(BooleanSupplier found) throws IOException {
        CsvReader<Cells> reader = CsvReader.builder()
                .fieldSeparator(table.separator())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LARGEST_RECORD)
                .build(new Slices(table.headerLine() - 1), table.fromHeader());
        try (CloseableIterator<Cells> rows = reader.iterator()) {
            rows.next();
            while (!found.getAsBoolean() && rows.hasNext()) {
                row(rows.next());
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } catch (CsvParseException wrong) {
            throw failure(wrong);
        }
    }

    /** A quote that is never closed fills a record up to its bound; what else breaks comes from the file itself. */
    private static RuntimeException failure(CsvParseException wrong) throws IOException {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException broken) {
                throw broken;
            }
            if (cause instanceof RefusedFile refused) {
                return refused;
            }
        }
        return new RefusedFile("refused.trade.record", LARGEST_RECORD);
    }

    private void row(Cells cells) {
        if (cells.isBlank()) {
            return;
        }
        if (cells.lineBreaks() > 0) {
            openQuote(cells);
            return;
        }
        if (Rows.isTooLong(cells, sink)) {
            return;
        }
        if (width == 0 && isWidth(cells)) {
            width = cells.count();
        }
        if (width == 0 ? !isWidth(cells) : cells.count() != width) {
            sink.reject(
                    cells.line(),
                    "refused.trade.row.width",
                    cells.count(),
                    width == 0 ? table.header().width() : width);
            return;
        }
        table.reader().row(cells, decimals, sink);
    }

    /** A few rows that run into each other are rejected as one; many would be figures that go missing in silence. */
    private void openQuote(Cells cells) {
        long last = cells.line() + cells.lineBreaks();
        if (cells.lineBreaks() > MOST_LINES) {
            throw new RefusedFile("refused.trade.quote", cells.line(), last);
        }
        sink.reject(cells.line(), "refused.trade.row.quote", cells.quoted(), last);
    }

    /** Genuine files of UN Comtrade have one more cell in each row than in the header, an empty one. */
    private boolean isWidth(Cells cells) {
        int header = table.header().width();
        return cells.count() == header || cells.count() == header + 1 && cells.length(header) == 0;
    }

    /** Copies each row into the same cells. */
    private static final class Slices extends AbstractBaseCsvCallbackHandler<Cells> {
        private final Cells cells = new Cells();
        private final long linesBefore;

        private Slices(long linesBefore) {
            this.linesBefore = linesBefore;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells.begin(linesBefore + startingLineNumber);
        }

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(buffer, offset, length);
            if (quoted) {
                cells.noteLineBreak(buffer, offset, length);
            }
        }

        @Override
        protected @Nullable Cells buildRecord() {
            return cells;
        }
    }
}
