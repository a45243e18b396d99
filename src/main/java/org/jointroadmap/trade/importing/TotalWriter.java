package org.jointroadmap.trade.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.ManyRows;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the world's totals of an import's years. */
@Component
class TotalWriter {
    private static final String WORLD = "WLD";
    private static final String ALL_PRODUCTS = "TOTAL";

    private static final ManyRows ROWS = new ManyRows(
            "trade_world_total",
            "import_id bigint",
            "source varchar",
            "of_year integer",
            "country varchar",
            "hs_code varchar",
            "exports_usd decimal(20, 3)",
            "imports_usd decimal(20, 3)");

    private final JdbcTemplate jdbc;
    private final CountryCodes countries;

    TotalWriter(JdbcTemplate jdbc, CountryCodes countries) {
        this.jdbc = jdbc;
        this.countries = countries;
    }

    void write(long importId, String source, Map<Integer, WorldTotals.Year> years, SortedFigures figures) {
        years.forEach((year, totals) -> {
            List<Object[]> rows = new ArrayList<>();
            rows.add(row(importId, source, year, WORLD, ALL_PRODUCTS, totals.world(), totals.world()));
            for (int country = 0; country < countries.count(); country++) {
                if (totals.exports(country) > 0 || totals.imports(country) > 0) {
                    String letters = countries.letters(country);
                    rows.add(row(
                            importId,
                            source,
                            year,
                            letters,
                            ALL_PRODUCTS,
                            totals.exports(country),
                            totals.imports(country)));
                }
            }
            Map<Integer, Long> products = new TreeMap<>();
            totals.products(
                    (code, value) -> products.merge(figures.convert(code).code(), value, Long::sum));
            products.forEach((code, value) -> rows.add(
                    row(importId, source, year, WORLD, String.format(Locale.ROOT, "%06d", code), value, value)));
            ROWS.write(jdbc, rows);
        });
    }

    private static Object[] row(
            long importId, String source, int year, String country, String code, long exports, long imports) {
        return new Object[] {
            importId, source, year, country, code, BigDecimal.valueOf(exports, 3), BigDecimal.valueOf(imports, 3)
        };
    }
}
