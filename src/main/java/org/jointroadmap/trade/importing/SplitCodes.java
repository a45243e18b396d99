package org.jointroadmap.trade.importing;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps goods from counting twice where imports of several editions of the classification stand beside each other: a code
 * that was split, and the codes that it was split into, are the same goods. Of one heading the newer import's edition stands.
 */
@Component
class SplitCodes {
    private final JdbcClient jdbc;
    private final Moves moves;

    SplitCodes(JdbcClient jdbc, Moves moves) {
        this.jdbc = jdbc;
        this.moves = moves;
    }

    /** Answers how many figures gave way to those of a newer import. */
    long giveWay(String source, Collection<Integer> years) {
        if (!isMixed(source, years)) {
            return 0;
        }
        List<String> headings = jdbc.sql("""
                        SELECT DISTINCT SUBSTRING(hs_code, 1, 4) FROM trade_flow
                        WHERE source = :source AND of_year IN (:years) AND split_code
                        """)
                .param("source", source)
                .param("years", years)
                .query(String.class)
                .list();
        return headings.stream()
                .mapToLong(heading -> giveWay(source, years, heading))
                .sum();
    }

    private long giveWay(String source, Collection<Integer> years, String heading) {
        String within = "BETWEEN '" + heading + "00' AND '" + heading + "99'";
        return moves.of(0, source, years)
                .out(" AND a.hs_code " + within + " AND EXISTS (SELECT 1 FROM trade_flow b WHERE b.source = a.source"
                        + " AND b.of_year = a.of_year AND b.reporter = a.reporter AND b.hs_code " + within
                        + " AND b.period = a.period AND (b.exporter = b.reporter) = (a.exporter = a.reporter)"
                        + " AND b.import_id > a.import_id AND b.classification <> a.classification"
                        + " AND (a.split_code OR b.split_code))");
    }

    private boolean isMixed(String source, Collection<Integer> years) {
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT import_id) FROM trade_import_year
                        WHERE standing AND source = :source AND of_year IN (:years)
                        """)
                        .param("source", source)
                        .param("years", years)
                        .query(Integer.class)
                        .single()
                > 1;
    }
}
