package org.jointroadmap.trade.importing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps goods from counting twice where imports of several editions of the classification stand beside each other: a code
 * that was split, and the codes that it was split into, are the same goods. Of one heading the newer import's edition stands.
 */
@Component
class SplitCodes {
    private static final String OF_THESE = " %1$s.import_id IN (:shown) AND NOT %1$s.replaced";

    private final JdbcClient jdbc;

    SplitCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param shown imports that count beside each other */
    void giveWay(String source, int year, List<Long> shown) {
        of("SELECT DISTINCT SUBSTRING(a.hs_code, 1, 4) FROM trade_flow a WHERE a.source = :source AND a.of_year = :year AND"
                        + OF_THESE.formatted("a") + " AND a.split_code", source, year, shown)
                .query(String.class)
                .list()
                .forEach(heading -> giveWay(source, year, shown, heading));
    }

    private void giveWay(String source, int year, List<Long> shown, String heading) {
        String within = "BETWEEN '" + heading + "00' AND '" + heading + "99'";
        of(
                        "UPDATE trade_flow a SET replaced = TRUE WHERE a.source = :source AND a.of_year = :year AND"
                                + OF_THESE.formatted("a") + " AND a.hs_code " + within
                                + " AND EXISTS (SELECT 1 FROM trade_flow b WHERE" + OF_THESE.formatted("b")
                                + " AND b.hs_code " + within + " AND" + Replacing.SIDE_BY_SIDE
                                + " AND b.import_id > a.import_id AND b.classification <> a.classification"
                                + " AND (a.split_code OR b.split_code))",
                        source,
                        year,
                        shown)
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, String source, int year, List<Long> shown) {
        return jdbc.sql(sql).param("source", source).param("year", year).param("shown", shown);
    }
}
