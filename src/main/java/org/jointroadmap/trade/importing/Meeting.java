package org.jointroadmap.trade.importing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jointroadmap.trade.meaning.Valuation;
import org.jointroadmap.trade.reading.TradeRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where an import's figures meet those of older ones. Each is gone through once, in the order that it was written in; joined
 * by the database, the embedded one may look through an index of pairs for each figure.
 */
@Component
class Meeting {
    private final JdbcClient jdbc;
    private final CountryCodes countries;

    Meeting(JdbcClient jdbc, CountryCodes countries) {
        this.jdbc = jdbc;
        this.countries = countries;
    }

    /** How many figures of an import meet one of older imports that counts, and how many of these are other than that. */
    Met of(Cover cover, List<Cover> older) {
        KeptFlows own = new KeptFlows();
        figures(cover, "", row -> own.add(FlowKey.of(row, 0), row));
        long[] met = new long[2];
        for (Cover one : older) {
            figures(one, " AND NOT f.replaced", row -> {
                long key = FlowKey.of(row, 0);
                if (own.has(key)) {
                    met[0]++;
                    met[1] += isOther(own, key, row) ? 1 : 0;
                }
            });
        }
        return new Met(met[0], met[1]);
    }

    private static boolean isOther(KeptFlows own, long key, TradeRow row) {
        return own.value(key) != row.value
                || own.weight(key) != row.weight
                || own.valuation(key) != row.valuation
                || own.line(key) != row.line;
    }

    private void figures(Cover cover, String which, Consumer<TradeRow> taker) {
        TradeRow figure = new TradeRow();
        figure.year = cover.ofYear();
        jdbc.sql("""
                        SELECT period, exporter, importer, reporter, hs_code, value_usd, valuation, quantity_kg, classification
                        FROM trade_flow f WHERE""" + Cover.OF_IT + which).params(cover.values()).query(row -> {
            read(row, figure);
            taker.accept(figure);
        });
    }

    /** The edition stands where a file's row has its line, by which figures differ as well. */
    private void read(ResultSet row, TradeRow figure) throws SQLException {
        String period = row.getString("period");
        figure.month = period.length() == 4 ? 0 : Integer.parseInt(period.substring(4));
        String exporter = row.getString("exporter");
        figure.exporter = countries.ofLetters(exporter);
        figure.importer = countries.ofLetters(row.getString("importer"));
        figure.byExporter = exporter.equals(row.getString("reporter"));
        figure.hsCode = Integer.parseInt(row.getString("hs_code"));
        figure.value = thousandths(row.getBigDecimal("value_usd"));
        figure.valuation = Valuation.valueOf(row.getString("valuation"));
        BigDecimal weight = row.getBigDecimal("quantity_kg");
        figure.weight = weight == null ? TradeRow.UNKNOWN : thousandths(weight);
        figure.line = row.getString("classification").charAt(1);
    }

    private static long thousandths(BigDecimal amount) {
        return amount.movePointRight(3).longValueExact();
    }

    record Met(long figures, long changed) {
        static final Met NOTHING = new Met(0, 0);

        Met plus(Met more) {
            return new Met(figures + more.figures, changed + more.changed);
        }
    }
}
