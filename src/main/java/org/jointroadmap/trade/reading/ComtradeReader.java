package org.jointroadmap.trade.reading;

import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jointroadmap.trade.meaning.Valuation;

/** UN Comtrade in any of its layouts: US dollars, kilograms, imports CIF and exports FOB. */
final class ComtradeReader implements TableReader {
    private static final int WHOLE_YEAR = 52;
    private static final int PLACES = 3;

    private final CountryCodes countries;
    private final ComtradeColumns columns;
    private final String format;
    private final TradeRow row = new TradeRow();

    ComtradeReader(ComtradeColumns columns, String format, CountryCodes countries) {
        this.columns = columns;
        this.format = format;
        this.countries = countries;
    }

    static Optional<TableReader> of(Header header, CountryCodes countries) {
        ComtradeColumns columns = ComtradeColumns.of(header);
        return columns.areComplete()
                ? Optional.of(new ComtradeReader(columns, format(header), countries))
                : Optional.empty();
    }

    private static String format(Header header) {
        if (header.has("primaryvalue")) {
            return "comtrade-47";
        }
        return header.has("2ndpartnercode") ? "comtrade-35" : "comtrade-22";
    }

    @Override
    public Recognised recognised(String entry, String name) {
        return new Recognised(entry, format, "UN Comtrade", "CIF-FOB", null);
    }

    @Override
    public void row(Cells cells, Decimals decimals, RowSink sink) {
        row.line = cells.line();
        if (isGoods(cells, sink) && isFlow(cells, sink) && isDated(cells, sink) && isProduct(cells, sink)) {
            boolean placed = Sides.place(
                    row,
                    country(cells, columns.reporter(), columns.reporterIso()),
                    country(cells, columns.partner(), columns.partnerIso()),
                    cells,
                    columns.reporter(),
                    columns.partner(),
                    sink);
            if (placed && isValued(cells, decimals, sink)) {
                row.part = isPart(cells);
                sink.row(row);
            }
        }
    }

    private boolean isGoods(Cells cells, RowSink sink) {
        String classification = cells.text(columns.classification());
        row.revision = Classifications.edition(classification);
        if (row.revision == Classifications.SERVICES
                || cells.text(columns.type()).equalsIgnoreCase("S")) {
            throw new RefusedFile("refused.trade.services", row.line, classification);
        }
        if (row.revision == Classifications.OTHER) {
            sink.skip(Skip.OTHER_CLASSIFICATION);
            return false;
        }
        return true;
    }

    private boolean isFlow(Cells cells, RowSink sink) {
        switch (ComtradeFlow.of(cells.text(columns.flow()), cells.text(columns.flowText()))) {
            case IMPORT -> row.byExporter = false;
            case EXPORT -> row.byExporter = true;
            case RE_EXPORT -> {
                sink.skip(Skip.RE_EXPORT);
                return false;
            }
            case RE_IMPORT -> {
                sink.skip(Skip.RE_IMPORT);
                return false;
            }
            case UNKNOWN -> {
                sink.reject(
                        row.line,
                        "refused.trade.row.flow",
                        Rows.quoted(cells, columns.flow() >= 0 ? columns.flow() : columns.flowText()));
                return false;
            }
        }
        return true;
    }

    /** A period of six digits is a month; month 52 and frequency A mean the whole year. */
    private boolean isDated(Cells cells, RowSink sink) {
        row.year = Years.read(cells, columns.year());
        row.month = 0;
        String period = cells.text(columns.period());
        if (row.year < 0) {
            sink.reject(row.line, "refused.trade.row.year", Rows.quoted(cells, columns.year()));
            return false;
        }
        if (columns.month() >= 0 && cells.length(columns.month()) > 0) {
            int month = cells.whole(columns.month());
            boolean wholeYear =
                    month == WHOLE_YEAR || cells.text(columns.frequency()).equalsIgnoreCase("A");
            row.month = wholeYear && period.length() != 6 ? 0 : month;
        } else if (period.length() == 6) {
            row.month = cells.whole(columns.period()) % 100;
        }
        boolean fits = period.isEmpty()
                || period.equals(String.valueOf(row.year))
                || period.equals(String.format(Locale.ROOT, "%d%02d", row.year, row.month));
        if (row.month < 0 || row.month > 12 || row.month == 0 && period.length() == 6 || !fits) {
            sink.reject(row.line, "refused.trade.row.period", Rows.quoted(cells, columns.period()));
            return false;
        }
        return true;
    }

    private boolean isProduct(Cells cells, RowSink sink) {
        int level = cells.whole(columns.level());
        if (level >= 0 && level != 6) {
            sink.skip(Skip.AGGREGATION_LEVEL);
            return false;
        }
        row.hsCode = HsCodes.read(cells, columns.product(), level == 6, sink);
        if (row.hsCode < 0) {
            Rows.notSix(row.hsCode, cells, columns.product(), sink);
            return false;
        }
        return true;
    }

    private int country(Cells cells, int number, int letters) {
        int code = cells.whole(number);
        if (code >= 0) {
            return countries.ofNumber(code);
        }
        return countries.ofLetters(cells.text(letters));
    }

    /** An import that has a FOB value only is FOB. */
    private boolean isValued(Cells cells, Decimals decimals, RowSink sink) {
        int from = columns.value();
        row.valuation = row.byExporter ? Valuation.FOB : Valuation.CIF;
        boolean cif = cells.length(columns.cif()) > 0 && decimals.read(cells, columns.cif(), PLACES) != 0;
        boolean fob = cells.length(columns.fob()) > 0 && decimals.read(cells, columns.fob(), PLACES) > 0;
        if (!row.byExporter && !cif && fob) {
            row.valuation = Valuation.FOB;
            from = columns.fob();
        } else if (cells.length(from) == 0) {
            from = row.byExporter ? columns.fob() : columns.cif();
        }
        row.value = decimals.read(cells, from, PLACES);
        row.weight = decimals.read(cells, columns.weight(), PLACES);
        return Rows.areRight(row, cells, from, columns.weight(), sink);
    }

    /** A break-down by transport, customs procedure, second partner or kind of supply. */
    private boolean isPart(Cells cells) {
        return !isTotal(cells, columns.transport(), "0")
                || !isTotal(cells, columns.customs(), "C00")
                || !isTotal(cells, columns.secondPartner(), "0")
                || !isTotal(cells, columns.supply(), "0");
    }

    private static boolean isTotal(Cells cells, int cell, String total) {
        return cells.length(cell) == 0 || cells.text(cell).equalsIgnoreCase(total);
    }
}
