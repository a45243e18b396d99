package org.jointroadmap.trade.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The correlation tables and code lists that an administrator has loaded. */
@Repository
public class Correlations {
    private static final String TARGET = "H" + HsConversion.TARGET;

    private final JdbcClient jdbc;

    Correlations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The conversion to HS 2017 by what is loaded now. */
    public HsConversion toTarget() {
        Map<Integer, Map<Integer, Set<Integer>>> tables = new HashMap<>();
        jdbc.sql("""
                        SELECT from_revision, to_revision, from_code, to_code FROM product_correlation
                        WHERE from_revision = :target OR to_revision = :target
                        """).param("target", TARGET).query(Pair.class).list().forEach(pair -> pair.addTo(tables));
        Set<Integer> known =
                new HashSet<>(jdbc.sql("SELECT DISTINCT code FROM product_name WHERE revision = ? AND LENGTH(code) = 6")
                        .param(TARGET)
                        .query((row, index) -> Integer.valueOf(row.getString("code")))
                        .list());
        return new HsConversion(tables, known.size() < 5000 ? Set.of() : known);
    }

    record Pair(String fromRevision, String toRevision, String fromCode, String toCode) {
        /** Tables are read in both directions. */
        void addTo(Map<Integer, Map<Integer, Set<Integer>>> tables) {
            boolean forwards = toRevision.equals(TARGET);
            int edition = (forwards ? fromRevision : toRevision).charAt(1) - '0';
            int from = Integer.parseInt(forwards ? fromCode : toCode);
            int to = Integer.parseInt(forwards ? toCode : fromCode);
            tables.computeIfAbsent(edition, any -> new HashMap<>())
                    .computeIfAbsent(from, any -> new TreeSet<>())
                    .add(to);
        }
    }
}
