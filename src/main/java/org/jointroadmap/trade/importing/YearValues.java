package org.jointroadmap.trade.importing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up what the standing figures of years come to, so that nobody has to go through them to know how complete they are. */
@Component
class YearValues {
    private final JdbcClient jdbc;
    private final Covers covers;

    YearValues(JdbcClient jdbc, Covers covers) {
        this.jdbc = jdbc;
        this.covers = covers;
    }

    void renew(String source, Collection<Integer> years) {
        for (int year : years) {
            of("DELETE FROM trade_part WHERE source = :source AND of_year = :year", source, year)
                    .update();
            of("DELETE FROM trade_year WHERE source = :source AND of_year = :year", source, year)
                    .update();
            List<Cover> shown = covers.shown(source, year);
            shown.forEach(this::add);
            if (!shown.isEmpty()) {
                add(source, year);
            }
        }
    }

    private void add(Cover cover) {
        jdbc.sql("""
                        INSERT INTO trade_part (source, of_year, period, reporter, party, import_id, reconciled, value_usd)
                        SELECT s.source, s.of_year, s.period, s.reporter, p.code, s.import_id, COALESCE(i.reconciled, FALSE),
                            SUM(CASE s.valuation WHEN 'CIF' THEN s.value_usd / 1.06 ELSE s.value_usd END)
                        FROM (SELECT f.source, f.of_year, f.period, f.reporter, f.exporter, f.importer, f.valuation, f.import_id,
                                SUM(f.value_usd) AS value_usd
                            FROM trade_flow f WHERE NOT f.replaced AND%s
                            GROUP BY f.source, f.of_year, f.period, f.reporter, f.exporter, f.importer, f.valuation, f.import_id) s
                            JOIN side p ON p.code IN (s.exporter, s.importer) LEFT JOIN trade_import i ON i.id = s.import_id
                        GROUP BY s.source, s.of_year, s.period, s.reporter, p.code, s.import_id, i.reconciled
                        """.replace("%s", Cover.OF_IT)).params(cover.values()).update();
    }

    /** Whole years only: of a reporter with months, if all twelve are there. A few hundred parts, so the database need not plan. */
    private void add(String source, int year) {
        List<Part> parts = of("""
                SELECT period, reporter, party, reconciled, value_usd FROM trade_part
                WHERE source = :source AND of_year = :year
                """, source, year).query(Part.class).list();
        Map<String, Periods> periods = new HashMap<>();
        parts.forEach(part -> periods.computeIfAbsent(part.reporter(), reporter -> new Periods())
                .add(part.period()));
        Map<String, Year> years = new TreeMap<>();
        parts.stream()
                .filter(part ->
                        Objects.requireNonNull(periods.get(part.reporter())).counts(part.period()))
                .forEach(part -> years.merge(part.party(), Year.of(part), Year::plus));
        years.forEach((party, sum) -> jdbc.sql("""
                        INSERT INTO trade_year (source, of_year, party, reconciled, own_usd, others_usd)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(source, year, party, sum.reconciled(), sum.own(), sum.others())
                .update());
    }

    private JdbcClient.StatementSpec of(String sql, String source, int year) {
        return jdbc.sql(sql).param("source", source).param("year", year);
    }

    record Part(String period, String reporter, String party, boolean reconciled, BigDecimal valueUsd) {}

    private record Year(boolean reconciled, BigDecimal own, BigDecimal others) {
        static Year of(Part part) {
            boolean own = part.reporter().equals(part.party());
            return new Year(
                    part.reconciled(),
                    own ? part.valueUsd() : BigDecimal.ZERO,
                    own ? BigDecimal.ZERO : part.valueUsd());
        }

        Year plus(Year more) {
            return new Year(reconciled || more.reconciled, own.add(more.own), others.add(more.others));
        }
    }

    /** The periods that a reporter has figures of in a year. */
    private static final class Periods {
        private final Set<String> all = new HashSet<>();
        private int shortest = Integer.MAX_VALUE;

        void add(String period) {
            all.add(period);
            shortest = Math.min(shortest, period.length());
        }

        boolean counts(String period) {
            return period.length() == shortest && (shortest == 4 || all.size() == 12);
        }
    }
}
