package org.jointroadmap.trade.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jointroadmap.trade.meaning.Valuation;
import org.jspecify.annotations.Nullable;

/** BACI of CEPII: year, exporter, importer, product, thousand US dollars FOB, tonnes. */
final class BaciReader implements TableReader {
    private static final Pattern EDITION = Pattern.compile("HS(92|96|02|07|12|17|22)", Pattern.CASE_INSENSITIVE);
    private static final List<String> EDITIONS = List.of("92", "96", "02", "07", "12", "17", "22");
    /** Thousand dollars to thousandths, tonnes to grams. */
    private static final int PLACES = 6;

    private final CountryCodes countries;
    private final int year;
    private final int exporter;
    private final int importer;
    private final int product;
    private final int value;
    private final int weight;
    private final TradeRow row = new TradeRow();

    private BaciReader(Header header, CountryCodes countries) {
        this.countries = countries;
        this.year = header.find("t", "year");
        this.exporter = header.find("i", "exporter");
        this.importer = header.find("j", "importer");
        this.product = header.find("k", "product", "hs6");
        this.value = header.find("v", "value");
        this.weight = header.find("q", "quantity");
        row.byExporter = true;
        row.revision = -1;
        row.valuation = Valuation.FOB;
    }

    static Optional<TableReader> of(Header header, CountryCodes countries) {
        return header.has("t", "i", "j", "k", "v") ? Optional.of(new BaciReader(header, countries)) : Optional.empty();
    }

    @Override
    public Recognised recognised(String entry, String name) {
        return new Recognised(entry, "baci", "BACI", "FOB", edition(entry + " " + name));
    }

    @Override
    public void row(Cells cells, Decimals decimals, RowSink sink) {
        row.line = cells.line();
        row.year = Years.read(cells, year);
        if (row.year < 0) {
            sink.reject(row.line, "refused.trade.row.year", cells.text(year));
            return;
        }
        row.exporter = country(cells, exporter, sink);
        row.importer = row.exporter < 0 ? CountryCodes.UNKNOWN : country(cells, importer, sink);
        if (row.exporter < 0 || row.importer < 0) {
            return;
        }
        if (row.exporter == row.importer) {
            sink.reject(row.line, "refused.trade.row.same-country", cells.text(exporter));
            return;
        }
        row.hsCode = HsCodes.read(cells, product, false, sink);
        if (row.hsCode < 0) {
            Rows.notSix(row.hsCode, cells, product, sink);
            return;
        }
        row.value = decimals.read(cells, value, PLACES);
        row.weight = decimals.read(cells, weight, PLACES);
        if (Rows.areRight(row, cells, value, weight, sink)) {
            sink.row(row);
        }
    }

    private int country(Cells cells, int cell, RowSink sink) {
        int number = cells.whole(cell);
        int index = number >= 0 ? countries.ofNumber(number) : countries.ofLetters(cells.text(cell));
        if (index < 0) {
            Rows.notACountry(index, cells, cell, sink);
        }
        return index;
    }

    private static @Nullable String edition(String name) {
        Matcher named = EDITION.matcher(name);
        return named.find() ? "H" + EDITIONS.indexOf(named.group(1)) : null;
    }
}
