package org.jointroadmap.trade.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jointroadmap.ManyRows;
import org.jointroadmap.trade.figure.ImportProgress;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the flows of an import. */
@Component
class FlowWriter {
    private static final int BATCH = 5_000;
    private static final ManyRows ROWS = new ManyRows(
            "trade_flow",
            "id bigint",
            "import_id bigint",
            "source varchar",
            "of_year integer",
            "period varchar",
            "exporter varchar",
            "importer varchar",
            "reporter varchar",
            "hs_code varchar",
            "value_usd decimal(18, 3)",
            "valuation varchar",
            "quantity_kg decimal(18, 3)",
            "classification varchar",
            "split_code boolean",
            "summed_parts boolean");

    private final JdbcTemplate jdbc;
    private final FlowNumbers numbers;
    private final CountryCodes countries;

    FlowWriter(JdbcTemplate jdbc, FlowNumbers numbers, CountryCodes countries) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.countries = countries;
    }

    /** Answers what was written of each year. */
    Map<Integer, Cover> write(long importId, String source, SortedFigures figures, ImportProgress.Listener progress) {
        List<Object[]> rows = new ArrayList<>(BATCH);
        Map<Integer, Cover> covers = new TreeMap<>();
        progress.at(0, figures.size());
        long first = numbers.take(figures.size());
        AtomicLong next = new AtomicLong(first);
        figures.forEach((key, code, sum, valuation) -> {
            long number = next.getAndIncrement();
            String reporter = countries.letters(FlowKey.reporter(key));
            String other = countries.letters(FlowKey.other(key));
            boolean exports = FlowKey.isByExporter(key);
            int year = FlowKey.year(key);
            rows.add(new Object[] {
                number,
                importId,
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
            covers.merge(year, Cover.of(importId, year, source, number, number), (before, now) -> before.withOneMore());
            if (rows.size() == BATCH) {
                write(rows);
                progress.at(number - first, figures.size());
            }
        });
        write(rows);
        return covers;
    }

    private void write(List<Object[]> rows) {
        ROWS.write(jdbc, rows);
        rows.clear();
    }
}
