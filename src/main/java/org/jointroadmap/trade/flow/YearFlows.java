package org.jointroadmap.trade.flow;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.jointroadmap.trade.meaning.Valuation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The flows of one source and year, to be gone through once, row by row. */
@Repository
public class YearFlows {
    private final JdbcClient jdbc;

    YearFlows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hands over each figure of a whole year; of a reporter with months only, if all twelve are there. */
    public void forEach(YearSource source, Taker taker) {
        Map<String, Integer> lengths = lengths(source);
        jdbc.sql("SELECT import_id, first_id, last_id FROM trade_cover WHERE source = ? AND of_year = ? AND shown")
                .params(source.source(), source.year())
                .query(Numbers.class)
                .list()
                .forEach(numbers -> forEach(source, numbers, lengths, taker));
    }

    private void forEach(YearSource source, Numbers numbers, Map<String, Integer> lengths, Taker taker) {
        jdbc.sql("""
                        SELECT exporter, importer, reporter, hs_code, period, value_usd, valuation, quantity_kg, classification,
                            split_code
                        FROM trade_flow WHERE id BETWEEN ? AND ? AND import_id = ? AND of_year = ? AND source = ? AND NOT replaced
                        """)
                .params(numbers.firstId(), numbers.lastId(), numbers.importId(), source.year(), source.source())
                .query(row -> {
                    if (row.getString("period").length() == lengths.getOrDefault(row.getString("reporter"), 0)) {
                        taker.take(figure(row));
                    }
                });
    }

    /** How long the names are of the periods that count of each reporter. */
    private Map<String, Integer> lengths(YearSource source) {
        Map<String, Integer> lengths = new HashMap<>();
        jdbc.sql("""
                        SELECT reporter, MIN(LENGTH(period)) AS shortest, COUNT(DISTINCT period) AS periods FROM trade_part
                        WHERE source = ? AND of_year = ? GROUP BY reporter
                        """).params(source.source(), source.year()).query(Periods.class).list().stream()
                .filter(Periods::isWholeYear)
                .forEach(periods -> lengths.put(periods.reporter(), periods.shortest()));
        return lengths;
    }

    private static Figure figure(ResultSet row) throws SQLException {
        BigDecimal weight = row.getBigDecimal("quantity_kg");
        return new Figure(
                row.getString("exporter"),
                row.getString("importer"),
                row.getString("reporter"),
                Integer.parseInt(row.getString("hs_code")),
                row.getBigDecimal("value_usd").movePointRight(3).longValueExact(),
                row.getString("valuation").equals(Valuation.CIF.name()),
                weight == null ? null : weight.movePointRight(3).longValueExact(),
                !row.getString("classification").equals("H5"),
                row.getBoolean("split_code"));
    }

    public interface Taker {
        void take(Figure figure);
    }

    /**
     * A figure in whole numbers, since there may be hundreds of thousands.
     *
     * @param value thousandths of a US dollar
     * @param weight grams, null if it is not known
     * @param otherEdition the code is not of HS 2017
     */
    public record Figure(
            String exporter,
            String importer,
            String reporter,
            int hsCode,
            long value,
            boolean cif,
            @Nullable Long weight,
            boolean otherEdition,
            boolean splitCode) {}

    /** The numbers of an import's figures. */
    record Numbers(long importId, long firstId, long lastId) {}

    record Periods(String reporter, int shortest, int periods) {
        boolean isWholeYear() {
            return shortest == 4 || periods == 12;
        }
    }
}
