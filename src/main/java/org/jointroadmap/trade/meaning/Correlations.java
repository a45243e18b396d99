package org.jointroadmap.trade.meaning;

import java.util.HashSet;
import java.util.Set;
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
        EditionChain chain = new EditionChain();
        jdbc.sql("SELECT from_revision, to_revision, from_code, to_code FROM product_correlation")
                .query(Pair.class)
                .list()
                .forEach(pair -> pair.addTo(chain));
        Set<Integer> known =
                new HashSet<>(jdbc.sql("SELECT DISTINCT code FROM product_name WHERE revision = ? AND LENGTH(code) = 6")
                        .param(TARGET)
                        .query((row, index) -> Integer.valueOf(row.getString("code")))
                        .list());
        return new HsConversion(chain.to(HsConversion.TARGET), known.size() < 5000 ? Set.of() : known);
    }

    record Pair(String fromRevision, String toRevision, String fromCode, String toCode) {
        void addTo(EditionChain chain) {
            chain.add(
                    fromRevision.charAt(1) - '0',
                    Integer.parseInt(fromCode),
                    toRevision.charAt(1) - '0',
                    Integer.parseInt(toCode));
        }
    }
}
