package org.jointroadmap.trade.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes flows in the place of the same source's for the same reporters and years. */
@Component
class FlowWriter {
    private static final int BATCH = 2_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CountryCodes countries;

    FlowWriter(JdbcClient jdbc, JdbcTemplate batches, CountryCodes countries) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.countries = countries;
    }

    void replace(long importId, String source, SortedFigures figures, boolean reconciled) {
        for (int reporterYear : figures.reporterYears()) {
            long key = (long) reporterYear << 38;
            replace(importId, source, countries.letters(FlowKey.reporter(key)), FlowKey.year(key), reconciled);
        }
        List<Object[]> rows = new ArrayList<>(BATCH);
        figures.forEach((key, code, sum, valuation) -> {
            String reporter = countries.letters(FlowKey.reporter(key));
            String other = countries.letters(FlowKey.other(key));
            boolean exports = FlowKey.isByExporter(key);
            int year = FlowKey.year(key);
            rows.add(new Object[] {
                source,
                year,
                FlowKey.month(key) == 0
                        ? String.valueOf(year)
                        : String.format(Locale.ROOT, "%d%02d", year, FlowKey.month(key)),
                exports ? reporter : other,
                exports ? other : reporter,
                reporter,
                String.format(Locale.ROOT, "%06d", code.code()),
                BigDecimal.valueOf(sum.value(), 3),
                valuation.name(),
                sum.weight() < 0 ? null : BigDecimal.valueOf(sum.weight(), 3),
                "H" + code.edition(),
                code.split(),
                sum.summedParts()
            });
            if (rows.size() == BATCH) {
                write(rows);
            }
        });
        write(rows);
    }

    private void replace(long importId, String source, String reporter, int year, boolean reconciled) {
        jdbc.sql("DELETE FROM trade_flow WHERE source = ? AND of_year = ? AND reporter = ?")
                .params(source, year, reporter)
                .update();
        jdbc.sql("DELETE FROM trade_coverage WHERE source = ? AND of_year = ? AND reporter = ?")
                .params(source, year, reporter)
                .update();
        jdbc.sql("""
                        INSERT INTO trade_coverage (source, reporter, of_year, reconciled, import_id) VALUES (?, ?, ?, ?, ?)
                        """).params(source, reporter, year, reconciled, importId).update();
    }

    private void write(List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate("""
                    INSERT INTO trade_flow (source, of_year, period, exporter, importer, reporter, hs_code, value_usd, valuation,
                        quantity_kg, classification, split_code, summed_parts)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, rows);
            rows.clear();
        }
    }
}
