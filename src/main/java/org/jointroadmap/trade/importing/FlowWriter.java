package org.jointroadmap.trade.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.ManyRows;
import org.jointroadmap.trade.figure.ImportProgress;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jointroadmap.trade.meaning.HsConversion.Converted;
import org.jointroadmap.trade.meaning.Valuation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the flows of an import. */
@Component
class FlowWriter {
    private static final int BATCH = 10_000;
    /** So that the memory for it is bounded. */
    private static final int SORTED_AT_ONCE = 100_000;

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
        Writing writing = new Writing(importId, source, numbers.take(figures.size()), figures.size(), progress);
        figures.forEach(writing::take);
        writing.flush();
        return writing.covers;
    }

    private final class Writing {
        private final long importId;
        private final String source;
        private final long first;
        private final int size;
        private final ImportProgress.Listener progress;
        private final List<Object[]> rows = new ArrayList<>();
        private final Map<Integer, Cover> covers = new TreeMap<>();
        private long next;

        Writing(long importId, String source, long first, int size, ImportProgress.Listener progress) {
            this.importId = importId;
            this.source = source;
            this.first = first;
            this.next = first;
            this.size = size;
            this.progress = progress;
            progress.at(0, size);
        }

        void take(long key, Converted code, SortedFigures.Sum sum, Valuation valuation) {
            String reporter = countries.letters(FlowKey.reporter(key));
            String other = countries.letters(FlowKey.other(key));
            boolean exports = FlowKey.isByExporter(key);
            int year = FlowKey.year(key);
            rows.add(new Object[] {
                0L,
                importId,
                source,
                year,
                FlowKey.month(key) == 0
                        ? String.valueOf(year)
                        : String.format(Locale.ROOT, "%d%02d", year, FlowKey.month(key)),
                exports ? reporter : other,
                exports ? other : reporter,
                reporter,
                sixDigits(code.code()),
                BigDecimal.valueOf(sum.value(), 3),
                valuation.name(),
                sum.weight() < 0 ? null : BigDecimal.valueOf(sum.weight(), 3),
                "H" + code.edition(),
                code.split(),
                sum.summedParts()
            });
            if (rows.size() == SORTED_AT_ONCE) {
                flush();
            }
        }

        /** In the order of the largest index, which then grows at its end; of each year the numbers still follow each other. */
        void flush() {
            rows.sort(Comparator.comparingInt(FlowWriter::year).thenComparing(FlowWriter::hsCode));
            for (Object[] row : rows) {
                long number = next++;
                row[0] = number;
                covers.merge(
                        year(row),
                        Cover.of(importId, year(row), source, number, number),
                        (before, now) -> before.withOneMore());
            }
            for (int from = 0; from < rows.size(); from += BATCH) {
                ROWS.write(jdbc, rows.subList(from, Math.min(rows.size(), from + BATCH)));
                progress.at((long) rows.get(from)[0] - first, size);
            }
            rows.clear();
        }
    }

    private static int year(Object[] row) {
        return (int) row[3];
    }

    private static String hsCode(Object[] row) {
        return (String) row[8];
    }

    private static String sixDigits(int code) {
        return String.valueOf(1_000_000 + code).substring(1);
    }
}
