package org.jointroadmap.trade.reading;

import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jointroadmap.trade.meaning.Valuation;

/** WITS of the World Bank, by name: thousand US dollars, imports CIF, exports FOB. */
final class WitsReader implements TableReader {
    private static final String[] VALUE = {"tradevaluein1000usd", "tradevalue1000usd", "tradevalueinthousandusd"};
    private static final int THOUSAND_TO_THOUSANDTHS = 6;
    private static final int KILOGRAMS_TO_GRAMS = 3;

    private final CountryCodes countries;
    private final int reporter;
    private final int partner;
    private final int year;
    private final int product;
    private final int flow;
    private final int value;
    private final int weight;
    private final int nomenclature;
    private final TradeRow row = new TradeRow();

    private WitsReader(Header header, CountryCodes countries) {
        this.countries = countries;
        this.reporter = header.find("reporteriso3", "reporter");
        this.partner = header.find("partneriso3", "partner");
        this.year = header.find("year");
        this.product = header.find("productcode", "hscode");
        this.flow = header.find("tradeflowname", "tradeflow");
        this.value = header.find(VALUE);
        this.weight = header.find("netweightinkgm", "netweight", "netweightkgm");
        this.nomenclature = header.find("nomenclature", "nomencode");
    }

    static Optional<TableReader> of(Header header, CountryCodes countries) {
        boolean wits = header.has("reporteriso3", "partneriso3", "year", "productcode", "tradeflowname")
                && header.find(VALUE) >= 0;
        return wits ? Optional.of(new WitsReader(header, countries)) : Optional.empty();
    }

    @Override
    public Recognised recognised(String entry, String name) {
        return new Recognised(entry, "wits", "WITS", "CIF-FOB", null);
    }

    @Override
    public void row(Cells cells, Decimals decimals, RowSink sink) {
        row.line = cells.line();
        row.revision = Classifications.edition(cells.text(nomenclature));
        if (row.revision == Classifications.OTHER) {
            sink.skip(Skip.OTHER_CLASSIFICATION);
            return;
        }
        String name = cells.text(flow).toLowerCase(Locale.ROOT);
        switch (name) {
            case "import", "imports", "export", "exports", "gross imp.", "gross exp." -> {
                row.byExporter = name.contains("exp");
                row.net = !name.startsWith("gross");
            }
            case "re-import", "re-imports" -> {
                sink.skip(Skip.RE_IMPORT);
                return;
            }
            case "re-export", "re-exports" -> {
                sink.skip(Skip.RE_EXPORT);
                return;
            }
            default -> {
                sink.reject(row.line, "refused.trade.row.flow", Rows.quoted(cells, flow));
                return;
            }
        }
        row.year = Years.read(cells, year);
        if (row.year < 0) {
            sink.reject(row.line, "refused.trade.row.year", Rows.quoted(cells, year));
            return;
        }
        row.hsCode = HsCodes.read(cells, product, false, sink);
        if (row.hsCode < 0) {
            Rows.notSix(row.hsCode, cells, product, sink);
            return;
        }
        if (Sides.place(
                row,
                countries.ofLetters(cells.text(reporter)),
                countries.ofLetters(cells.text(partner)),
                cells,
                reporter,
                partner,
                sink)) {
            row.valuation = row.byExporter ? Valuation.FOB : Valuation.CIF;
            row.value = decimals.read(cells, value, THOUSAND_TO_THOUSANDTHS);
            row.weight = decimals.read(cells, weight, KILOGRAMS_TO_GRAMS);
            if (Rows.areRight(row, cells, value, weight, sink)) {
                sink.row(row);
            }
        }
    }
}
