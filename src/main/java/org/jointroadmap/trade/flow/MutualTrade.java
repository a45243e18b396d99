package org.jointroadmap.trade.flow;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What both sides traded with each other, in both directions together. */
@Repository
public class MutualTrade {
    private final JdbcClient jdbc;
    private final Parties parties;

    MutualTrade(JdbcClient jdbc, Parties parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    /** Each period of each source and reporter, in no order. */
    public List<Sum> sums() {
        List<String> both = parties.all().stream().map(Side::code).toList();
        return jdbc.sql("""
                        SELECT f.source, f.reporter, f.period, SUM(f.value_usd) AS value_usd,
                            MIN(f.valuation) AS least, MAX(f.valuation) AS most,
                            EXISTS (SELECT 1 FROM trade_part c WHERE c.source = f.source AND c.of_year = f.of_year
                                AND c.reconciled) AS reconciled,
                            COALESCE((SELECT SUM(c.value_usd) FROM trade_part c WHERE c.source = f.source
                                AND c.of_year = f.of_year AND c.period = f.period AND c.reporter = f.reporter
                                AND c.party = f.reporter), 0) AS all_usd
                        FROM trade_flow f
                        WHERE (f.exporter = :one AND f.importer = :other OR f.exporter = :other AND f.importer = :one) AND%s
                        GROUP BY f.source, f.reporter, f.period, f.of_year
                        """.replace("%s", Standing.ONLY))
                .param("one", both.get(0))
                .param("other", both.get(1))
                .query(Sum.class)
                .list();
    }

    /**
     * The trade of one period.
     *
     * @param period a year, such as 2024, or a month, such as 202406
     * @param least first valuation by name, as {@code most} the last: FOB, CIF
     * @param reconciled the source has one figure for both ends, whoever is named as the reporter
     * @param allUsd what the reporter traded in the period with everybody
     */
    public record Sum(
            String source,
            String reporter,
            String period,
            BigDecimal valueUsd,
            String least,
            String most,
            boolean reconciled,
            BigDecimal allUsd) {

        public boolean isOfYear() {
            return period.length() == 4;
        }

        public int year() {
            return Integer.parseInt(period.substring(0, 4));
        }

        /** The last month of the period. */
        public YearMonth end() {
            return YearMonth.of(year(), isOfYear() ? 12 : Integer.parseInt(period.substring(4)));
        }
    }
}
