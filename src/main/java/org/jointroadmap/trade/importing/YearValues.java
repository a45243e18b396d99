package org.jointroadmap.trade.importing;

import java.util.Collection;
import java.util.List;
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
                        SELECT f.source, f.of_year, f.period, f.reporter, p.code, f.import_id, COALESCE(i.reconciled, FALSE),
                            SUM(CASE f.valuation WHEN 'CIF' THEN f.value_usd / 1.06 ELSE f.value_usd END)
                        FROM trade_flow f JOIN side p ON p.code IN (f.exporter, f.importer)
                            LEFT JOIN trade_import i ON i.id = f.import_id
                        WHERE NOT f.replaced AND%s
                        GROUP BY f.source, f.of_year, f.period, f.reporter, p.code, f.import_id, i.reconciled
                        """.replace("%s", Cover.OF_IT)).params(cover.values()).update();
    }

    private void add(String source, int year) {
        of("""
                INSERT INTO trade_year (source, of_year, party, reconciled, own_usd, others_usd)
                SELECT w.source, w.of_year, w.party, BOOL_OR(w.reconciled),
                    SUM(CASE WHEN w.reporter = w.party THEN w.value_usd ELSE 0 END),
                    SUM(CASE WHEN w.reporter = w.party THEN 0 ELSE w.value_usd END)
                FROM trade_part w JOIN (
                        SELECT source, of_year, reporter, MIN(LENGTH(period)) AS shortest, COUNT(DISTINCT period) AS periods
                        FROM trade_part WHERE source = :source AND of_year = :year GROUP BY source, of_year, reporter) r
                    ON r.source = w.source AND r.of_year = w.of_year AND r.reporter = w.reporter
                WHERE w.source = :source AND w.of_year = :year
                    AND LENGTH(w.period) = r.shortest AND (r.shortest = 4 OR r.periods = 12)
                GROUP BY w.source, w.of_year, w.party
                """, source, year).update();
    }

    private JdbcClient.StatementSpec of(String sql, String source, int year) {
        return jdbc.sql(sql).param("source", source).param("year", year);
    }
}
